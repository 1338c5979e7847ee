using System.Collections.Immutable;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>Ratings of players who are linked by puzzles that they have in common.</summary>
/// <param name="Players">The strongest first.</param>
/// <param name="PointsOfDoubleLength">The rating points that go with twice as long an answer; null where lengths are not known.</param>
/// <param name="DoubleLengthInterval">Of these points; null with fewer than two puzzles.</param>
public sealed record RatingTable(
    ImmutableArray<PlayerRating> Players,
    int Puzzles,
    double? PointsOfDoubleLength,
    Interval? DoubleLengthInterval
);
