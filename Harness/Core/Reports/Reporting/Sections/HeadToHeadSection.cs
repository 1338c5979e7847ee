using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Comparisons.HeadToHead;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Every two players on the puzzles that both tried.</summary>
internal static class HeadToHeadSection
{
    /// <summary>Null where no two players have a puzzle in common.</summary>
    public static ReportSection? Of(Report report) =>
        report.Comparison.Duels.IsEmpty
            ? null
            : new ReportSection("head-to-head", "Head to head")
            {
                Paragraphs =
                [
                    $"Each row's rate of right first answers less each column's, in points, on what both tried. ▲ better and ▼ worse by Holm's p of at most 5% over all pairs; = alike: they differ by less than {100 * Levels.Margin:0} points; ? open: not enough is known.",
                ],
                Tables = [Matrix(report), Pairs(report)],
                Notes =
                [
                    "One try of each player on each tier of each puzzle: McNemar's mid-p and Tango's interval; with tiers and repeats whole puzzles change sides in a permutation test. Counts are what one try of each is expected to give. By tier, size and grade: in the JSON. Harness/Core/Reports/Comparisons/COMPARISONS.md has all of it.",
                ],
            };

    private static ReportTable Matrix(Report report)
    {
        string[] names = [.. report.Players.Select(static player => player.Player.Label)];
        var duels = report
            .Comparison.Duels.SelectMany(static duel => new[] { duel, duel.Mirrored() })
            .ToDictionary(static duel => (duel.First, duel.Second));
        return new ReportTable(
            "Differences of the rates of right first answers",
            [new("player", false), .. names.Select(static name => new ReportColumn(name))],
            [
                .. names.Select(row =>
                    names
                        .Select(column => duels.TryGetValue((row, column), out Duel? duel) ? Of(duel) : Words.None)
                        .Prepend(row)
                        .ToImmutableArray()
                ),
            ]
        );
    }

    private static ReportCell Of(Duel duel)
    {
        string mark = duel.Finding switch
        {
            Finding.FirstBetter => "▲",
            Finding.SecondBetter => "▼",
            Finding.Alike => "=",
            _ => "?",
        };
        return new ReportCell(
            $"{mark} {Points(duel.Result.Difference)}",
            Interval(duel.Result.Interval),
            duel.Result.Difference
        );
    }

    private static ReportTable Pairs(Report report) =>
        new(
            "Pair by pair",
            [
                new("first", false),
                new("second", false),
                new("both right", true, "Tiers of puzzles that both solve."),
                new("only first"),
                new("only second"),
                new("neither"),
                new("difference"),
                new("right cells", true, "The difference of the shares of right cells, puzzle by puzzle."),
                new("p", true, "That the two are alike, before any adjustment."),
                new("p by Holm", true, "Over all pairs: the chance of any false alarm among them."),
                new("finding", false),
            ],
            [.. InOrder(report).Select(Pair)]
        );

    /// <summary>The better on the leaderboard first.</summary>
    private static IEnumerable<Duel> InOrder(Report report)
    {
        var places = report.Players.Index().ToDictionary(static one => one.Item.Player.Label, static one => one.Index);
        return report
            .Comparison.Duels.Select(duel => places[duel.First] < places[duel.Second] ? duel : duel.Mirrored())
            .OrderBy(duel => places[duel.First])
            .ThenBy(duel => places[duel.Second]);
    }

    private static ImmutableArray<ReportCell> Pair(Duel duel) =>
        [
            duel.First,
            duel.Second,
            Count(duel.Result.Both),
            Count(duel.Result.OnlyFirst),
            Count(duel.Result.OnlySecond),
            Count(duel.Result.Neither),
            new(Points(duel.Result.Difference), Interval(duel.Result.Interval), duel.Result.Difference),
            duel.Cells is double cells
                ? new ReportCell(Points(cells), Interval(duel.CellsInterval), cells)
                : Words.None,
            P(duel.Result.P),
            P(duel.Holm),
            duel.Finding switch
            {
                Finding.FirstBetter => "the first is better",
                Finding.SecondBetter => "the second is better",
                Finding.Alike => "alike",
                _ => "open",
            },
        ];

    private static ReportCell Count(double items)
    {
        // Sums of shares are whole but for the last digits.
        double known = Math.Round(items, 1, MidpointRounding.AwayFromZero) + 0.0;
        return new(known.ToString("0.#", CultureInfo.InvariantCulture), "", known);
    }

    private static string Points(double difference) =>
        (100 * difference).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string Interval(Interval? known) =>
        known is Interval interval ? $"{Points(interval.Low)} to {Points(interval.High)}" : "";

    private static ReportCell P(double p) =>
        new(p < 0.0005 ? "<0.001" : p.ToString("0.000", CultureInfo.InvariantCulture), "", p);
}
