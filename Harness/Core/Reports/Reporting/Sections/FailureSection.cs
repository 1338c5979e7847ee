using System.Collections.Immutable;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Text;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>How answers fail, what is left out of the rates, and what that could change.</summary>
internal static class FailureSection
{
    public static ReportSection Of(Report report)
    {
        bool hasLost = report.Players.Any(static player => player.Lost > 0);
        return new ReportSection("failures", "Failures, and what is left out")
        {
            Paragraphs =
            [
                "A wrong answer, one that can not be read and one that was cut off for a loop are the player's own and count. What failed at the provider, was cancelled or had no budget counts for nobody.",
                report.Exclusions.IsEmpty
                    ? report.Runs.All(static run => run.Unbegun is not null)
                        ? "Nothing was left out: every case has its first and its last answer."
                        : "Nothing was left out of what began: all of it has its first and its last answer."
                    : "Left out are the cases in the last table.",
                .. report.Runs.Where(static run => !run.IsComplete).Select(OutcomeWords.Unfinished),
            ],
            Tables =
            [
                Outcomes(report),
                .. Unreadable(report) is { Rows.IsEmpty: false } table ? [table] : ImmutableArray<ReportTable>.Empty,
                .. report.Exclusions.IsEmpty ? [] : ImmutableArray.Create(Excluded(report)),
            ],
            Notes = hasLost ? [.. report.Players.Where(static player => player.Lost > 0).Select(Bounds)] : [],
        };
    }

    private static ReportTable Outcomes(Report report)
    {
        CaseOutcome[] shown =
        [
            .. Enum.GetValues<CaseOutcome>()
                .Where(outcome => report.Players.Any(player => CountOf(player, outcome) > 0)),
        ];
        return new ReportTable(
            "What became of first answers",
            [new("player", false), .. shown.Select(static outcome => new ReportColumn(outcome.Spoken()))],
            [
                .. report.Players.Select(player =>
                    shown
                        .Select(outcome => Cells.Of(CountOf(player, outcome)))
                        .Prepend(player.Player.Label)
                        .ToImmutableArray()
                ),
            ]
        );
    }

    private static int CountOf(PlayerFigures player, CaseOutcome outcome) =>
        player.First.Outcomes.FirstOrDefault(one => one.Outcome == outcome).Cases;

    private static ReportTable Unreadable(Report report)
    {
        ILookup<ReportPlayer, string> reasons = report
            .Cases.Where(static one => one.Unreadable is not null)
            .ToLookup(static one => one.Player, static one => one.Unreadable!);
        return new ReportTable(
            "Why first answers could not be read",
            [new("player", false), new("reason", false), new("cases")],
            [
                .. from player in report.Players
                from reason in reasons[player.Player]
                    .CountBy(static word => word)
                    .OrderByDescending(static one => one.Value)
                    .ThenBy(static one => one.Key, StringComparer.Ordinal)
                select ImmutableArray.Create<ReportCell>(player.Player.Label, reason.Key, Cells.Of(reason.Value)),
            ]
        );
    }

    private static ReportTable Excluded(Report report) =>
        new(
            "Left out of the rates",
            [
                new("player", false),
                new(
                    "missing",
                    false,
                    "Without a first answer a case is in no rate; without a last one it is in those of first answers."
                ),
                new(
                    "reason",
                    false,
                    "The class of the failure as the journal has it, or how the match or the run ended."
                ),
                new("cases"),
            ],
            [
                .. report.Exclusions.Select(static one =>
                    ImmutableArray.Create<ReportCell>(
                        one.Player.Label,
                        one.Answer switch
                        {
                            Exclusion.First => "first answer",
                            Exclusion.Last => "last answer",
                            _ => "all: it never began",
                        },
                        one.Reason,
                        Cells.Of(one.Cases)
                    )
                ),
            ]
        );

    private static string Bounds(PlayerFigures player) =>
        $"{player.Player.Label}: had every case that began and has no first answer been wrong, or right, {FigureWords.Percent(player.Worst)} to {FigureWords.Percent(player.Best)} would be right at first.";
}
