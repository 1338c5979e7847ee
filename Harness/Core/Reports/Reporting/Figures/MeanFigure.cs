using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>A mean with its interval at 95%; all cases of one puzzle are one cluster.</summary>
/// <param name="Mean">Null without a value.</param>
/// <param name="Low">Null where there are fewer than two puzzles.</param>
/// <param name="High">Null where there are fewer than two puzzles.</param>
public sealed record MeanFigure(long Of, double? Mean, double? Low, double? High)
{
    /// <summary>Of tokens, seconds and the like, which are never below 0 and have long tails upwards.</summary>
    /// <remarks>The interval is that of the mean's logarithm, whose standard error is the mean's over the mean (the delta method: L.
    /// Wasserman, "All of Statistics", 2004, section 9.9), so that it ends above 0 and reaches further up than down.</remarks>
    public static MeanFigure From(IEnumerable<(string Cluster, double Value)> values)
    {
        (string Cluster, double Value)[] all = [.. values];
        if (all.Length == 0)
        {
            return new MeanFigure(0, null, null, null);
        }
        var mean = ClusteredMean.Of(all);
        if (mean.Clusters == 1)
        {
            return new MeanFigure(all.Length, mean.Mean, null, null);
        }
        Interval plain = mean.Interval(Levels.Confidence);
        double half = mean.Mean > 0 ? (plain.High - mean.Mean) / mean.Mean : 0;
        return new MeanFigure(all.Length, mean.Mean, mean.Mean * Math.Exp(-half), mean.Mean * Math.Exp(half));
    }
}
