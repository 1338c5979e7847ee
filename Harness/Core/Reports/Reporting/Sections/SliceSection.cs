using System.Collections.Immutable;
using Gridlock.Core.Reports.Reporting.Figures;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Where players get lost: right answers by tier, by size and by grade.</summary>
internal static class SliceSection
{
    public static ReportSection? Of(Report report)
    {
        (string Id, string Name, string What, ImmutableArray<Slice> Slices)[] all =
        [
            (
                "tiers",
                "tier",
                "Tier 1 has direct conditions, tier 2 relations, tier 3 compound ones and sums; the tiers of one puzzle share its solution.",
                report.Slices.Tiers
            ),
            ("sizes", "size", "Rows by columns.", report.Slices.Sizes),
            (
                "grades",
                "grade",
                "The hardest technique that a step-by-step solution needs: 1 direct, 2 relations, 3 sets of candidates, 4 counting and sums, 5 what-if, 6 nested what-if.",
                report.Slices.Grades
            ),
        ];
        var shown = all.Where(static one =>
                one.Slices.SelectMany(static slice => slice.Players).Any(static rate => rate.Of > 0)
            )
            .ToImmutableArray();
        return shown.IsEmpty
            ? null
            : new ReportSection("difficulty", "By tier, size and grade")
            {
                Paragraphs =
                [
                    "Right first answers on parts of the puzzles. A band is an interval at 95%; a part with few puzzles has a wide one.",
                ],
                Charts =
                [
                    .. shown
                        .Where(static one => one.Slices.Length > 1)
                        .Select(one => Chart(report, one.Id, one.Name, one.Slices)),
                ],
                Tables = [.. shown.Select(one => Table(report, one.Name, one.Slices))],
                Notes = [.. shown.Select(static one => $"By {one.Name}: {one.What}")],
            };
    }

    private static ReportChart Chart(Report report, string id, string name, ImmutableArray<Slice> slices) =>
        new(
            id,
            ChartKind.Curves,
            $"Right first answers by {name}",
            $"For each player the share of right first answers by {name}, with a band for the interval at 95%.",
            [.. slices.Select(static slice => slice.Name)],
            [
                .. report.Players.Select(
                    (player, index) =>
                        ReportChart.Rates(player.Player.Label, slices.Select(slice => slice.Players[index]))
                ),
            ]
        )
        {
            IsShare = true,
            ValueName = "right answers",
        };

    private static ReportTable Table(Report report, string name, ImmutableArray<Slice> slices) =>
        new(
            $"Right first answers by {name}",
            [
                new ReportColumn("player", false),
                .. slices.Select(static slice => new ReportColumn(
                    slice.Name,
                    true,
                    slice.Puzzles == 1 ? "1 puzzle" : $"{slice.Puzzles} puzzles"
                )),
            ],
            [
                .. report.Players.Select(
                    (player, index) =>
                        slices
                            .Select(slice => Cells.Of(slice.Players[index]))
                            .Prepend(player.Player.Label)
                            .ToImmutableArray()
                ),
            ]
        );
}
