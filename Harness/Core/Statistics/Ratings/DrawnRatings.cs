using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Ratings;

/// <summary>Intervals of what a fit found.</summary>
/// <param name="Strengths">By the player's number.</param>
/// <param name="Style">Null where style is not controlled.</param>
public sealed record DrawnRatings(ImmutableArray<Interval> Strengths, Interval? Style);
