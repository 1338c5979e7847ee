namespace Gridlock.Core.Statistics;

/// <summary>So many hits of so many trials, where trials of one cluster, such as repeats of one puzzle, are not independent.</summary>
/// <remarks>Wilson's interval for as many independent trials as carry the same information: trials divided by the design effect, which
/// is the linearised variance between clusters over the binomial one (L. Kish, "Survey Sampling", 1965, chapter 5.4), and never less
/// than 1. Where all trials agree there is no variance to go by, and each cluster counts once.</remarks>
public sealed class ClusteredRate
{
    private readonly Dictionary<string, (long Hits, long Of)> _clusters = [];

    public long Hits { get; private set; }

    public long Of { get; private set; }

    /// <summary>Null without a trial.</summary>
    public double? Rate => Of == 0 ? null : (double)Hits / Of;

    /// <summary>At 95% confidence; from 0 to 1 where there was no trial.</summary>
    public Interval Interval => Wilson.Of(Rate ?? 0, EffectiveTrials, Wilson.Z95);

    /// <summary>As many independent trials as carry the same information.</summary>
    internal double EffectiveTrials
    {
        get
        {
            if (Rate is not double rate)
            {
                return 0;
            }
            if (rate is 0 or 1 || _clusters.Count == 1)
            {
                return _clusters.Count;
            }
            double between = _clusters.Values.Sum(cluster => Square(cluster.Hits - (rate * cluster.Of)));
            double clustered = between / Square(Of) * _clusters.Count / (_clusters.Count - 1);
            double independent = rate * (1 - rate) / Of;
            return Of / Math.Max(1, clustered / independent);
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">There are more hits than trials, or fewer than none.</exception>
    public void Add(string cluster, long hits, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, of);
        (long before, long all) = _clusters.GetValueOrDefault(cluster);
        _clusters[cluster] = (before + hits, all + of);
        Hits += hits;
        Of += of;
    }

    private static double Square(double number) => number * number;
}
