using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Comparisons.PassRates;

/// <summary>What k tries bring.</summary>
/// <param name="Items">Those that the player tried k times or more.</param>
/// <param name="Any">pass@k: at least one of k tries is right; at 95% confidence, puzzles are clusters.</param>
/// <param name="Each">pass^k: all of k tries are right.</param>
public sealed record PassPoint(int K, int Items, ClusteredShare Any, ClusteredShare Each);
