using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Comparisons.Ratings;

/// <summary>How strong a player is among the others, in points: 400 are odds of ten to one, 1500 is the mean.</summary>
/// <param name="Rank">From 1; one more than there are players who are surely stronger, by their intervals.</param>
/// <param name="Interval">At 95% confidence, by the bootstrap over puzzles; null with fewer than two puzzles.</param>
/// <param name="Controlled">The rating with the length of answers held against the results; null where lengths are not known.</param>
public sealed record PlayerRating(
    string Player,
    int Rank,
    double Rating,
    Interval? Interval,
    double? Controlled,
    Interval? ControlledInterval
);
