using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Reporting.Figures;

/// <summary>US dollars of all calls of a player, and for each case that was right in the end; traps are in the total alone.</summary>
/// <param name="Total">Null where a price is not known.</param>
/// <param name="PerCorrect">Null where nothing was right, or a price is not known.</param>
/// <param name="Low">Of the cost per right case; null where the cases do not say.</param>
/// <param name="High">Null where there is no limit that the cases can tell.</param>
public sealed record CostFigure(decimal? Total, bool IsEstimated, double? PerCorrect, double? Low, double? High)
{
    public static CostFigure Of(IReadOnlyCollection<ReportCase> cases)
    {
        bool isEstimated = cases.Any(static one => one.CostIsEstimated);
        if (cases.Count == 0 || cases.Any(static one => one.Cost is null))
        {
            return new CostFigure(null, isEstimated, null, null, null);
        }
        (double Cost, double Right)[] clusters =
        [
            .. cases
                .Where(static one => !one.Puzzle.IsTrap)
                .GroupBy(static one => one.Puzzle.Cluster)
                .Select(static cluster =>
                    ((double)cluster.Sum(static one => one.Cost!.Value), (double)cluster.Count(IsRight))
                ),
        ];
        double cost = clusters.Sum(static one => one.Cost);
        double right = clusters.Sum(static one => one.Right);
        Interval? interval = Fieller.Of(clusters, 0.95);
        return new CostFigure(
            cases.Sum(static one => one.Cost),
            isEstimated,
            right == 0 ? null : cost / right,
            right == 0 ? null : interval?.Low,
            right == 0 || interval is not { High: < double.PositiveInfinity } ? null : interval.Value.High
        );
    }

    private static bool IsRight(ReportCase one) => one.Final == CaseOutcome.Right;
}
