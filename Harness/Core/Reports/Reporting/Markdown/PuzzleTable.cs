using System.Collections.Immutable;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Reports.Reporting.Cases;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.Reporting.Sections;
using Gridlock.Core.Reports.Reporting.Text;
using Gridlock.Core.Reports.ScoreCards;

namespace Gridlock.Core.Reports.Reporting.Markdown;

/// <summary>Puzzle by puzzle, as far as a text should go: those that most answers got wrong.</summary>
internal static class PuzzleTable
{
    private const int Most = 100;

    public static ReportSection Of(Report report)
    {
        IGrouping<ReportPuzzle, ReportCase>[] all =
        [
            .. report
                .Cases.GroupBy(static one => one.Puzzle)
                .OrderBy(ShareRight)
                .ThenBy(static puzzle => puzzle.Key.Id, StringComparer.Ordinal)
                .ThenBy(static puzzle => puzzle.Key.Tier),
        ];
        string which =
            all.Length > Most
                ? $"The {Most} of {all.Length} that most first answers got wrong; the page and the JSON have all."
                : "Those that most first answers got wrong come first.";
        return new ReportSection("puzzles", "Puzzle by puzzle")
        {
            Paragraphs = [which],
            Tables =
            [
                new ReportTable(
                    "Right first answers",
                    [
                        new("puzzle", false),
                        new("tier"),
                        new("size", false),
                        new("grade"),
                        .. report.Players.Select(static player => new ReportColumn(player.Player.Label)),
                    ],
                    [.. all.Take(Most).Select(puzzle => Row(report, puzzle))]
                ),
            ],
        };
    }

    /// <summary>Of those that were played; what nobody played comes last.</summary>
    private static double ShareRight(IEnumerable<ReportCase> cases) =>
        cases
            .Where(static one => one.First != CaseOutcome.NotPlayed)
            .Select(static one => IsGood(one) ? 1 : 0.0)
            .DefaultIfEmpty(2)
            .Average();

    private static bool IsGood(ReportCase one) => one.First is CaseOutcome.Right or CaseOutcome.Found;

    private static ImmutableArray<ReportCell> Row(Report report, IGrouping<ReportPuzzle, ReportCase> puzzle)
    {
        ILookup<ReportPlayer, ReportCase> own = puzzle.ToLookup(static one => one.Player);
        return
        [
            puzzle.Key.IsTrap ? $"{puzzle.Key.Id} (trap)" : puzzle.Key.Id,
            $"{puzzle.Key.Tier}",
            puzzle.Key.Size,
            puzzle.Key.Grade is int grade ? $"{grade}" : Words.None,
            .. report.Players.Select(player => Of([.. own[player.Player]])),
        ];
    }

    private static ReportCell Of(ReportCase[] cases)
    {
        int played = cases.Count(static one => one.First != CaseOutcome.NotPlayed);
        return played == 0 ? Words.None : $"{cases.Count(IsGood)} of {played}";
    }
}
