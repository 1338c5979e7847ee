using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Comparisons.Ratings;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>Ratings from who solves what others do not.</summary>
internal static class RatingSection
{
    /// <summary>Null where no players are linked by puzzles.</summary>
    public static ReportSection? Of(Report report)
    {
        ImmutableArray<RatingTable> tables = report.Comparison.Ratings;
        return tables.IsEmpty
            ? null
            : new ReportSection("ratings", "Ratings")
            {
                Paragraphs =
                [
                    "Bradley and Terry's ratings: who alone solves a tier of a puzzle wins it, otherwise it is a tie. 400 points are odds of ten to one, 1500 is the mean of the players here. A rank counts only players whose interval lies wholly above.",
                ],
                Charts = [.. tables.Select(Chart)],
                Tables = [.. tables.Select(Table)],
                Notes = [.. tables.Where(static table => table.PointsOfDoubleLength is not null).Select(Length)],
            };
    }

    private static string Length(RatingTable table)
    {
        string ends = table.DoubleLengthInterval is Interval known
            ? $" ({Signed(known.Low)} to {Signed(known.High)})"
            : "";
        string chance = table.DoubleLengthInterval is { Low: <= 0, High: >= 0 } ? ", which may be chance" : "";
        return $"Twice as long an answer goes with {Signed(table.PointsOfDoubleLength!.Value)} rating points{ends}{chance}; the controlled ratings take that out.";
    }

    private static ReportChart Chart(RatingTable table, int index) =>
        new(
            $"ratings-{index}",
            ChartKind.Intervals,
            "Ratings",
            "For each player the rating with its interval at 95%.",
            [.. table.Players.Select(static player => player.Player)],
            [
                new ChartSeries(
                    "rating",
                    [
                        .. table.Players.Select(
                            (player, at) =>
                                new ChartPoint(at, player.Rating, player.Interval?.Low, player.Interval?.High)
                        ),
                    ]
                ),
            ]
        )
        {
            ValueName = "rating",
        };

    private static ReportTable Table(RatingTable table)
    {
        bool controlled = table.Players.Any(static player => player.Controlled is not null);
        return new ReportTable(
            table.Puzzles == 1 ? "Ratings, from 1 puzzle" : $"Ratings, from {table.Puzzles} puzzles",
            [
                new("player", false),
                new("rank"),
                new("rating"),
                .. controlled
                    ? [new ReportColumn("controlled", true, "With the length of answers held against the results.")]
                    : ImmutableArray<ReportColumn>.Empty,
            ],
            [
                .. table.Players.Select(player =>
                    ImmutableArray.Create<ReportCell>([
                        player.Player,
                        Cells.Of(player.Rank),
                        Of(player.Rating, player.Interval),
                        .. controlled
                            ? [Of(player.Controlled, player.ControlledInterval)]
                            : ImmutableArray<ReportCell>.Empty,
                    ])
                ),
            ]
        );
    }

    private static ReportCell Of(double? rating, Interval? interval) =>
        rating is not double known
            ? Words.None
            : new ReportCell(
                Points(known),
                interval is Interval ends ? $"{Points(ends.Low)} to {Points(ends.High)}" : "",
                known
            );

    private static string Signed(double points) => Math.Round(points).ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private static string Points(double rating) => Math.Round(rating).ToString("0", CultureInfo.InvariantCulture);
}
