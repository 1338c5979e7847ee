using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Statistics.Detection;

/// <summary>A mean of values that come one by one and in clusters, such as repeats of one puzzle.</summary>
/// <remarks>The interval is that of <see cref="ClusteredMean"/>.</remarks>
public sealed class ClusteredSum
{
    private readonly Dictionary<string, (double Sum, long Count)> _clusters = [];
    private double _sum;

    public long Count { get; private set; }

    /// <summary>Null without a value.</summary>
    public double? Mean => Count == 0 ? null : _sum / Count;

    /// <summary>At 95% confidence; null with fewer than two clusters.</summary>
    public Interval? Interval =>
        _clusters.Count < 2
            ? null
            : ClusteredMean
                .OfTotals([.. _clusters.Values.Select(static cluster => new ClusterTotal(cluster.Sum, cluster.Count))])
                .Interval(ClusteredMean.UsualConfidence);

    public void Add(string cluster, double value)
    {
        (double sum, long count) = _clusters.GetValueOrDefault(cluster);
        _clusters[cluster] = (sum + value, count + 1);
        _sum += value;
        Count++;
    }
}
