using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Reproduction;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>What the figures rest on, and how anyone can get them again.</summary>
internal static class MethodSection
{
    public const string Id = "method";

    public static ReportSection Of(Report report) =>
        new(Id, "How to check this")
        {
            Paragraphs =
            [
                $"{Proof(report)} No model judges anything. All figures come from the journals alone, and whoever has these gets the same report.",
                $"Judged by judge {JudgeVersion.Current}. Intervals are at 95%, Wilson's with clusters: a puzzle with its tiers, repeats and twins is one. The figures are defined in Harness/Core/Reports/Reporting/REPORT.md.",
            ],
            Commands = [.. report.Runs.SelectMany(RunCommands.Of), RunCommands.Report(report.Runs)],
            Tables =
            [
                new ReportTable(
                    "Runs",
                    [
                        new("run", false),
                        new("started", false, "UTC.") { IsUnbroken = true },
                        new("observed by", false),
                        new("puzzles proven by", false),
                        new("ended", false),
                        new("cases"),
                        new("asked for", false),
                        new("journal", false, "SHA-256 of its bytes."),
                    ],
                    [.. report.Runs.Select(Row)]
                ),
            ],
            Notes =
            [
                "The commands name runs as they lay when this report was made, from the folder in which it was asked for. Playing again needs the same gridlock.yaml and keys, if there were any, and brings whatever the players answer now.",
                .. report.Runs.Select(RunCommands.Objection).OfType<string>(),
                .. report
                    .Runs.Where(static run => run.Alteration is not null)
                    .Select(static run => $"{run.Id}: {run.Alteration!.Reason}. What it says is no evidence any more."),
                .. report
                    .Runs.Where(static run => run.Flaws > 0)
                    .Select(static run => $"{run.Flaws} lines of the journal of {run.Id} could not be used."),
            ],
        };

    private static string Proof(Report report)
    {
        bool isImported = report.Runs.Any(static run => run.Engine is null);
        return isImported
            ? "Answers are scored against the puzzle's only solution: what Gridlock played was proven by CP-SAT or by a complete search, and what was imported has the solution that came with it."
            : "Every puzzle was proven by CP-SAT to have exactly one solution, unless it is a trap, and answers are scored against that proof.";
    }

    private static ImmutableArray<ReportCell> Row(ReportRun run) =>
        [
            run.Id,
            run.Started.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            run.Tool,
            run.Engine is null ? "-" : $"{run.Engine.Name} {run.Engine.Version}",
            run.Outcome,
            Cells.Of(run.Cases),
            string.Join("; ", run.Command.Select(static one => $"{one.Key} {one.Value}")),
            run.Journal,
        ];
}
