using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>A rate with its interval at 95%; all cases of one puzzle, its tiers, repeats and twins, are one cluster.</summary>
/// <param name="Rate">Null without a trial.</param>
/// <param name="Low">0 without a trial.</param>
/// <param name="High">1 without a trial.</param>
public sealed record RateFigure(long Count, long Of, double? Rate, double Low, double High)
{
    public static RateFigure From(ClusteredRate rate)
    {
        Interval interval = rate.Interval;
        return new RateFigure(rate.Hits, rate.Of, rate.Rate, interval.Low, interval.High);
    }

    /// <param name="trials">Hits and trials with the cluster that they belong to; those without a trial are left out.</param>
    public static RateFigure From(IEnumerable<(string Cluster, long Hits, long Of)> trials)
    {
        var rate = new ClusteredRate();
        foreach ((string cluster, long hits, long of) in trials.Where(static one => one.Of > 0))
        {
            rate.Add(cluster, hits, of);
        }
        return From(rate);
    }
}
