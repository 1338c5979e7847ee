using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Statistics;

/// <summary>So many hits of so many trials, where trials of one cluster, such as repeats of one puzzle, are not independent.</summary>
/// <remarks>The interval is that of <see cref="ClusteredShare"/>.</remarks>
public sealed class ClusteredRate
{
    private readonly Dictionary<string, (long Hits, long Of)> _clusters = [];

    public long Hits { get; private set; }

    public long Of { get; private set; }

    /// <summary>Null without a trial.</summary>
    public double? Rate => Of == 0 ? null : (double)Hits / Of;

    /// <summary>At 95% confidence; from 0 to 1 with fewer than two clusters.</summary>
    public Interval Interval =>
        Of == 0 ? new Interval(0, 1) : ClusteredShare.OfTotals(Totals, Of, ClusteredMean.UsualConfidence).Interval;

    internal int Clusters => _clusters.Count;

    /// <summary>As many independent trials as carry the same information.</summary>
    internal double EffectiveTrials => Of == 0 ? 0 : ClusteredShare.Trials(Totals, Of);

    private ClusterTotal[] Totals =>
        [.. _clusters.Values.Select(static cluster => new ClusterTotal(cluster.Hits, cluster.Of))];

    /// <exception cref="ArgumentOutOfRangeException">There are more hits than trials, or fewer than none.</exception>
    public void Add(string cluster, long hits, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, of);
        if (of == 0)
        {
            return;
        }
        (long before, long all) = _clusters.GetValueOrDefault(cluster);
        _clusters[cluster] = (before + hits, all + of);
        Hits += hits;
        Of += of;
    }
}
