using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons.PassRates;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics.Intervals;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>What several tries at the same puzzle bring.</summary>
internal static class RepeatSection
{
    /// <summary>Null where nothing was tried twice.</summary>
    public static ReportSection? Of(Report report)
    {
        ImmutableArray<PassCurve> curves =
        [
            .. report.Players.SelectMany(player =>
                report.Comparison.Passes.Where(curve => curve.Player == player.Player.Label)
            ),
        ];
        if (curves.IsEmpty)
        {
            return null;
        }
        int[] ks =
        [
            .. curves.SelectMany(static curve => curve.Points).Select(static point => point.K).Distinct().Order(),
        ];
        return new ReportSection("repeats", "Repeats")
        {
            Paragraphs =
            [
                "Of k tries at the same tier of a puzzle: pass@k, that at least one is right, and pass^k, that all are. Far apart, they tell of answers that can not be relied on.",
            ],
            Tables =
            [
                Table("pass@k: at least one of k tries is right", curves, ks, static point => point.Any),
                Table("pass^k: all of k tries are right", curves, ks, static point => point.Each),
            ],
        };
    }

    private static ReportTable Table(
        string caption,
        ImmutableArray<PassCurve> curves,
        int[] ks,
        Func<PassPoint, ClusteredShare> share
    ) =>
        new(
            caption,
            [new("player", false), .. ks.Select(static k => new ReportColumn($"k = {k}"))],
            [
                .. curves.Select(curve =>
                    ks.Select(k =>
                            curve.Points.FirstOrDefault(point => point.K == k) is { } point
                                ? Of(share(point))
                                : Words.None
                        )
                        .Prepend(curve.Player)
                        .ToImmutableArray()
                ),
            ]
        );

    private static ReportCell Of(ClusteredShare share) =>
        Cells.Of(new RateFigure(0, 1, share.Mean, share.Interval.Low, share.Interval.High));
}
