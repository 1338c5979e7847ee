using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Text;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Who did how well, at what price.</summary>
internal static class Leaderboard
{
    public static ReportSection Of(Report report)
    {
        bool checks = report.Players.Any(static player => !player.Checks.IsEmpty);
        bool answered = report.Players.Any(static player => player.First.Right.Of > 0);
        return new ReportSection("leaderboard", "Leaderboard")
        {
            Paragraphs =
            [
                answered
                    ? "Right answers at the first try, the most accurate first, with intervals at 95%. Where two intervals overlap, the order may be chance: the head-to-head table says what is more."
                    : NothingToRate(report),
                .. report.Runs.Length > 1 ? [Together(report)] : Array.Empty<string>(),
            ],
            Charts = !answered
                ? []
                :
                [
                    new ReportChart(
                        "accuracy",
                        ChartKind.Intervals,
                        "Right answers",
                        "For each player the share of right answers with its interval at 95%.",
                        [.. report.Players.Select(static player => player.Player.Label)],
                        checks
                            ? [Series(report, "first answer", First), Series(report, "in the end", Final)]
                            : [Series(report, "first answer", First)]
                    )
                    {
                        IsShare = true,
                        ValueName = "right answers",
                    },
                ],
            Tables =
            [
                Quality(report, checks),
                .. report.Common is { Cases: > 0 } common ? [Fair(common)] : ImmutableArray<ReportTable>.Empty,
                Effort(report),
            ],
            Notes = report.Players.Any(static player => player.First.Found.Of > 0)
                ? ["Traps, which have no solution or several, are in no rate but their own."]
                : [],
        };

        static RateFigure First(PlayerFigures player) => player.First.Right;

        static RateFigure Final(PlayerFigures player) => player.Final.Right;
    }

    private static string Together(Report report)
    {
        string apart = report.History.IsEmpty ? "" : "; the history has them apart";
        return $"Figures put {report.Runs.Length} runs together ({string.Join(", ", report.Runs.Select(static run => run.Id))}), whatever puzzles each had{apart}.";
    }

    private static ReportTable Fair(CommonGround common) =>
        new(
            $"On the {FigureWords.Count(common.Cases, "case", "cases")} that all answered, of {FigureWords.Count(common.Puzzles, "puzzle", "puzzles")}",
            [new("player", false), new("right at first"), new("cases answered in all")],
            [
                .. common
                    .Players.OrderByDescending(static one => one.Right.Rate)
                    .Select(static one =>
                        ImmutableArray.Create<ReportCell>(one.Player.Label, Cells.Of(one.Right), Cells.Of(one.Answered))
                    ),
            ]
        );

    private static string NothingToRate(Report report) =>
        report.Players.Any(static player => player.First.Found.Of > 0)
            ? "All answers are to traps, so no rate of right answers and no order can be had of them; what became of the traps is in the table."
            : "No first answer came that counts, so there is nothing to rate and no order; the section on failures says why.";

    private static ChartSeries Series(Report report, string name, Func<PlayerFigures, RateFigure> rate) =>
        ReportChart.Rates(name, report.Players.Select(rate));

    private static ReportTable Quality(Report report, bool checks)
    {
        bool traps = report.Players.Any(static player => player.First.Found.Of > 0);
        (ReportColumn Column, Func<PlayerFigures, ReportCell> Cell, bool IsShown)[] columns =
        [
            (new("player", false), static player => player.Player.Label, true),
            (
                new("right at first", true, "First answers that are the one solution, of all that count."),
                static player => Cells.Of(player.First.Right),
                true
            ),
            (
                new("right in the end", true, "Answers of the last planned round."),
                static player => Cells.Of(player.Final.Right),
                checks
            ),
            (
                new("fixed", true, "Wrong answers that a verification round made right."),
                static player => Cells.Of(All(player)?.Fixed ?? None),
                checks
            ),
            (
                new("broke", true, "Right answers that a verification round made wrong."),
                static player => Cells.Of(All(player)?.Broke ?? None),
                checks
            ),
            (
                new("cells", true, "Right cells of all cells, of first answers."),
                static player => Cells.Of(player.Cells),
                true
            ),
            (
                new("conditions", true, "Conditions that hold in first answers that are arrangements."),
                static player => Cells.Of(player.Conditions),
                true
            ),
            (
                new("traps found", true, "Traps whose first answer says what is amiss."),
                static player => Cells.Of(player.First.Found),
                traps
            ),
        ];
        return Table("How good the answers are", report, columns);
    }

    private static ReportTable Effort(Report report)
    {
        (ReportColumn, Func<PlayerFigures, ReportCell>, bool)[] columns =
        [
            (new("player", false), static player => player.Player.Label, true),
            (
                new("looping calls", true, "Calls whose text goes round, of all with any text."),
                static player => Cells.Of(player.Loops),
                true
            ),
            (
                new("output tokens", true, "A case's mean, over all its calls."),
                static player => Cells.Of(player.OutputTokens),
                true
            ),
            (
                new(
                    "seconds",
                    true,
                    "A case's mean, over all its calls; whatever the network and the queue took is in it."
                ),
                static player => Cells.Of(player.Seconds),
                true
            ),
            (
                new(
                    "dollars for each right case",
                    true,
                    "All calls' cost, failed ones with it, over the cases that were right in the end."
                ),
                static player => Cells.Of(player.Cost),
                report.Players.Any(static player => player.Cost.Total is null or > 0)
            ),
            (
                new("counted", true, "First answers that count."),
                static player => Cells.CountOf(new RateFigure(player.First.Right.Of, player.Cases, null, 0, 1)),
                true
            ),
            (
                new("puzzles", true, "A puzzle with its tiers and twins is one."),
                static player => Cells.Of(player.Puzzles),
                true
            ),
            (
                new("served by", false, "The models that the provider says answered."),
                static player => string.Join(", ", player.Served),
                report.Players.Any(static player => !player.Served.IsEmpty)
            ),
        ];
        return Table("What the answers take", report, columns);
    }

    private static RateFigure None { get; } = new(0, 0, null, 0, 1);

    private static Transitions? All(PlayerFigures player) => player.Checks.FirstOrDefault();

    private static ReportTable Table(
        string caption,
        Report report,
        (ReportColumn Column, Func<PlayerFigures, ReportCell> Cell, bool IsShown)[] columns
    )
    {
        var shown = columns.Where(static one => one.IsShown).ToImmutableArray();
        return new ReportTable(
            caption,
            [.. shown.Select(static one => one.Column)],
            [.. report.Players.Select(player => shown.Select(one => one.Cell(player)).ToImmutableArray())]
        );
    }
}
