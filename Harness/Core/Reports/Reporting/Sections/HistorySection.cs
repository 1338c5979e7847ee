using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Players over several runs.</summary>
internal static class HistorySection
{
    /// <summary>Null where no player is in two runs.</summary>
    public static ReportSection? Of(Report report) =>
        report.History.IsEmpty
            ? null
            : new ReportSection("history", "History")
            {
                Paragraphs =
                [
                    "The same players, run after run. All other sections put the runs together. Runs on other puzzles, or with other settings, differ by these as well; 'gridlock check' tells a change from chance.",
                ],
                Charts =
                [
                    new ReportChart(
                        "history",
                        ChartKind.Curves,
                        "Right first answers by run",
                        "For each player the share of right first answers in each run, with a band for the interval at 95%.",
                        RunNames.Of(report.Runs),
                        [.. report.History.GroupBy(static point => point.Player).Select(Series)]
                    )
                    {
                        IsShare = true,
                        ValueName = "right answers",
                    },
                ],
                Tables =
                [
                    new ReportTable(
                        "Run after run",
                        [
                            new("player", false),
                            new("run", false),
                            new("started", false) { IsUnbroken = true },
                            new("observed by", false),
                            new("served by", false),
                            new("asked with", false),
                            new("right at first"),
                            new("right in the end"),
                            new("output tokens"),
                            new("puzzles"),
                        ],
                        [.. report.History.Select(point => Row(point, report.Runs[point.Run]))]
                    ),
                ],
            };

    private static ChartSeries Series(IGrouping<ReportPlayer, HistoryPoint> player) =>
        new(
            player.Key.Label,
            [
                .. player
                    .Where(static point => point.First.Rate is not null)
                    .Select(static point => new ChartPoint(
                        point.Run,
                        point.First.Rate!.Value,
                        point.First.Low,
                        point.First.High
                    )),
            ]
        );

    private static ImmutableArray<ReportCell> Row(HistoryPoint point, ReportRun run) =>
        [
            point.Player.Label,
            run.Id,
            run.Started.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            run.Tool,
            string.Join(", ", point.Served),
            run.Settings.GetValueOrDefault(point.Player) ?? "",
            Cells.Of(point.First),
            Cells.Of(point.Final),
            Cells.Of(point.OutputTokens),
            Cells.Of(point.Puzzles),
        ];
}
