namespace Gridlock.Core.Statistics.Intervals;

/// <summary>What values of one cluster come to.</summary>
/// <param name="Weight">As how many clusters it counts.</param>
internal readonly record struct ClusterTotal(double Sum, double Count, double Weight = 1);
