namespace Gridlock.Core.Statistics.Ratings;

/// <summary>How one player did against another, so many times.</summary>
/// <param name="First">The number of a player, from 0.</param>
/// <param name="Style">What besides skill may have moved the result, first less second, such as the logarithm of how much longer an
/// answer was; 0 where nothing is held against it.</param>
/// <param name="Cluster">Contests of one cluster, such as a puzzle, are drawn together.</param>
public readonly record struct Contest(
    int First,
    int Second,
    ContestResult Result,
    double Times = 1,
    double Style = 0,
    int Cluster = 0
);
