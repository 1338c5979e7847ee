using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Text;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>The parts of a report, in the order in which people read them.</summary>
public static class ReportSections
{
    public const string Title = "Gridlock report";

    public static ImmutableArray<ReportSection> Of(Report report) =>
        [
            .. new ReportSection?[]
            {
                Leaderboard.Of(report),
                SliceSection.Of(report),
                HeadToHeadSection.Of(report),
                RatingSection.Of(report),
                RepeatSection.Of(report),
                VerificationSection.Of(report),
                LoopSection.Of(report),
                FailureSection.Of(report),
                CalibrationSection.Of(report),
                HistorySection.Of(report),
                MethodSection.Of(report),
            }.OfType<ReportSection>(),
        ];

    /// <summary>One sentence below the title.</summary>
    public static string Lead(Report report) => $"{ReportText.Headline(report)}: {Span(report)}.";

    /// <summary>What nobody should overlook.</summary>
    public static ImmutableArray<string> Warnings(Report report)
    {
        int simulated = report.Players.Count(static player => player.Player.Simulated);
        return
        [
            .. report.IsAltered
                ? ["A journal was altered after it was written, so this is no evidence; see the last section."]
                : Array.Empty<string>(),
            .. simulated == 0 ? Array.Empty<string>()
            : simulated == report.Players.Length
                ? ["All players are simulated: no model has anything to do with these figures."]
            : ["Players marked as simulated are programs of Gridlock's own; no model stands behind them."],
            .. Concerns(report),
        ];
    }

    /// <summary>What keeps players from being compared by their rates alone.</summary>
    public static ImmutableArray<string> Concerns(Report report) =>
        [
            .. report.Runs.Where(static run => !run.IsComplete).Select(OutcomeWords.Unfinished),
            .. report.Common is { } common ? [Unequal(common)] : Array.Empty<string>(),
            .. report.AskedUnalike.GroupBy(player => SettingsOf(report, player)).Select(Unalike),
        ];

    private static string Unequal(CommonGround common)
    {
        string counts = string.Join(
            ", ",
            common.Players.Select(static one =>
                string.Create(CultureInfo.InvariantCulture, $"{one.Player.Label} {one.Answered:N0}")
            )
        );
        string way =
            common.Cases == 0
                ? "No case was answered by all, so the order of the leaderboard says nothing; look at head to head."
                : $"The table of the {FigureWords.Count(common.Cases, "case", "cases")} that all answered, in the leaderboard, is the fair comparison.";
        return $"The players did not answer the same cases ({counts}), so their rates are of different puzzles. {way}";
    }

    private static string SettingsOf(Report report, ReportPlayer player) =>
        string.Join(
            "; ",
            report
                .Runs.Where(run => run.Settings.GetValueOrDefault(player) is { Length: > 0 })
                .Select(run => $"{run.Id}: {run.Settings[player]}")
        );

    private static string Unalike(IGrouping<string, ReportPlayer> players)
    {
        string names = string.Join(", ", players.Select(static player => player.Label));
        string were = players.Count() == 1 ? "was" : "were";
        return $"{names} {were} not asked alike in all runs ({players.Key}), and the figures put these together; the history has each run apart.";
    }

    private static string Span(Report report)
    {
        ReportRun first = report.Runs[0];
        ReportRun last = report.Runs[^1];
        return report.Runs.Length == 1
            ? $"{first.Id}, {first.Started.UtcDateTime:yyyy-MM-dd}"
            : $"{first.Started.UtcDateTime:yyyy-MM-dd} to {last.Started.UtcDateTime:yyyy-MM-dd}";
    }
}
