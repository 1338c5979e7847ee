using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>A mean with its interval at 95%; all cases of one puzzle are one cluster.</summary>
/// <param name="Mean">Null without a value.</param>
/// <param name="Low">Null where there are fewer than two puzzles.</param>
/// <param name="High">Null where there are fewer than two puzzles.</param>
public sealed record MeanFigure(long Of, double? Mean, double? Low, double? High)
{
    public static MeanFigure From(IEnumerable<(string Cluster, double Value)> values)
    {
        var sum = new ClusteredSum();
        foreach ((string cluster, double value) in values)
        {
            sum.Add(cluster, value);
        }
        return new MeanFigure(sum.Count, sum.Mean, sum.Interval?.Low, sum.Interval?.High);
    }
}
