using System.Collections.Immutable;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>Ratings of players who are linked by puzzles that they have in common.</summary>
/// <param name="Players">The strongest first.</param>
/// <param name="PointsOfDoubleLength">The rating points that go with twice as long an answer; null where lengths are not known.</param>
public sealed record RatingTable(ImmutableArray<PlayerRating> Players, int Puzzles, double? PointsOfDoubleLength);
