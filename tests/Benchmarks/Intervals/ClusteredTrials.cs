using Gridlock.Core.Statistics.Intervals;
using Gridlock.Puzzles.Identity;
using MathNet.Numerics.Distributions;

namespace Gridlock.Benchmarks.Intervals;

/// <summary>Trials that are alike within a cluster, as repeats of one puzzle are; the true rate is known.</summary>
/// <param name="Repeats">Trials of a cluster; 0 for 1 to 5, drawn anew.</param>
/// <param name="Alike">The correlation of two trials of one cluster, from 0 to below 1.</param>
public sealed record ClusteredTrials(int Clusters, int Repeats, double Rate, double Alike)
{
    private const int MostRepeats = 5;

    /// <summary>All that the interval is promised for.</summary>
    public static IEnumerable<ClusteredTrials> Grid =>
        from clusters in new[] { 3, 4, 6, 8, 11, 20, 30, 50 }
        from repeats in new[] { 1, 2, 3, 5, 0 }
        from rate in new[] { 0.05, 0.1, 0.2, 0.5, 0.8, 0.95 }
        from alike in repeats == 1 ? new[] { 0.0 } : [0, 0.2, 0.5, 0.8]
        select new ClusteredTrials(clusters, repeats, rate, alike);

    /// <summary>How often a 95% interval has the true rate in it, and how wide it is on average.</summary>
    public (double Share, double Width) Coverage(int runs)
    {
        var random = new SeededRandom(Seed.Parse($"{this}"));
        int covered = 0;
        double width = 0;
        for (int run = 0; run < runs; run++)
        {
            ClusterTotal[] totals = [.. Enumerable.Range(0, Clusters).Select(_ => Draw(random))];
            Core.Statistics.Interval interval = ClusteredShare
                .OfTotals(totals, totals.Sum(static total => total.Count), 0.95)
                .Interval;
            covered += interval.Low <= Rate && Rate <= interval.High ? 1 : 0;
            width += interval.High - interval.Low;
        }
        return ((double)covered / runs, width / runs);
    }

    private ClusterTotal Draw(SeededRandom random)
    {
        int trials = Repeats == 0 ? 1 + random.Below(MostRepeats) : Repeats;
        double odds = (1 - Alike) / Math.Max(Alike, 1e-9);
        // A cluster's own rate is Beta distributed, which gives its trials that correlation.
        double rate = Alike == 0 ? Rate : Beta.InvCDF(Rate * odds, (1 - Rate) * odds, random.NextDouble());
        int hits = Enumerable.Range(0, trials).Count(_ => random.NextDouble() < rate);
        return new ClusterTotal(hits, trials);
    }
}
