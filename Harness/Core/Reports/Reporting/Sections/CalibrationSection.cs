using System.Collections.Immutable;
using System.Globalization;
using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Reporting.Figures;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Reporting.Sections;

/// <summary>How hard the puzzles proved to be, beside how hard they were said to be.</summary>
internal static class CalibrationSection
{
    private const int MostMisfits = 20;

    /// <summary>Null where there are too few players or puzzles.</summary>
    public static ReportSection? Of(Report report) =>
        report.Comparison.Calibration is not { } found
            ? null
            : new ReportSection("calibration", "Puzzles: said and found difficulty")
            {
                Paragraphs =
                [
                    .. Cautions(found),
                    $"How hard the tiers of puzzles proved to be for these {found.Players.Length} players, by Rasch's model, in logits: 0 is the average, 1 more is about 2.7 times the odds of failing. {Agreement("the grade", found.ByGrade)} {Agreement("the difficulty score", found.ByPrediction)}",
                    $"{found.Items.Length} tiers; {found.Of(ItemScore.AllRight)} were solved in every try and {found.Of(ItemScore.AllWrong)} in none: of these only a bound is known. Tiers and grades are on one scale, each by its own tries alone, so that few tries scatter. Reliability: {Percent(found.Reliability)} of the variance of difficulties is not error.",
                ],
                Charts =
                [
                    .. found.Grades.Length > 1 ? [GradeChart(found)] : ImmutableArray<ReportChart>.Empty,
                    .. found.ByPrediction.Items > 1 ? [ScoreChart(found)] : ImmutableArray<ReportChart>.Empty,
                ],
                Tables =
                [
                    Grades(found),
                    .. found.Misfits.Any() ? [Misfits(report, found)] : ImmutableArray<ReportTable>.Empty,
                ],
                Notes = ["Harness/Core/Reports/Calibration/CALIBRATION.md has the model and its limits."],
            };

    private static IEnumerable<string> Cautions(PuzzleCalibration found)
    {
        if (found.TellingPlayers < PuzzleCalibration.FairPlayers)
        {
            string telling = found.TellingPlayers == 1 ? "1 player solved" : $"{found.TellingPlayers} players solved";
            yield return $"Caution: {telling} some tiers and missed others, and nobody else tells which are harder. Trust grades more than single puzzles, and nothing without its interval.";
        }
        if (found.Reliability < PuzzleCalibration.FairReliability)
        {
            yield return $"Caution: the reliability is low ({Percent(found.Reliability)}). Most of how single puzzles differ here is chance, and correlations come out smaller than they are; more players or repeats would tell.";
        }
    }

    private static string Agreement(string what, RankAgreement agreement) =>
        agreement.Correlation is double known
            ? $"Its rank correlation with {what} is {Number(known)}{Ends(agreement.Interval)}."
            : $"Nothing can be said of {what}: it is the same for all, or not known.";

    private static ReportChart GradeChart(PuzzleCalibration found) =>
        Dots("calibration-grade", "Difficulty found, by grade", "grade", []) with
        {
            Series =
            [
                new ChartSeries("tiers of puzzles", Points(found, static item => item.Grade)),
                new ChartSeries(
                    "mean of the grade",
                    [
                        .. found.Grades.Select(static grade => new ChartPoint(
                            grade.Grade + 0.15,
                            grade.Difficulty.Mean,
                            grade.Difficulty.Interval?.Low,
                            grade.Difficulty.Interval?.High
                        )),
                    ]
                ),
            ],
        };

    private static ReportChart ScoreChart(PuzzleCalibration found) =>
        Dots(
            "calibration-score",
            "Difficulty found, by difficulty score",
            "difficulty score, known before",
            Points(found, static item => item.Predicted)
        );

    private static ImmutableArray<ChartPoint> Points(PuzzleCalibration found, Func<CalibratedItem, double?> place) =>
        [
            .. found
                .Items.Where(item => place(item) is not null)
                .Select(item => new ChartPoint(place(item)!.Value, item.Difficulty.Mean)),
        ];

    private static ReportChart Dots(string id, string title, string place, IEnumerable<ChartPoint> points) =>
        new(
            id,
            ChartKind.Dots,
            title,
            $"For each tier of each puzzle the difficulty found over the {place}.",
            [],
            [new ChartSeries("tiers of puzzles", [.. points])]
        )
        {
            PlaceName = place,
            ValueName = "difficulty found, logits",
        };

    private static ReportTable Grades(PuzzleCalibration found) =>
        new(
            "Difficulty by grade",
            [new("grade", false), new("difficulty found"), new("solved"), new("tiers"), new("puzzles")],
            [
                .. found.Grades.Select(static grade =>
                    ImmutableArray.Create<ReportCell>(
                        $"{grade.Grade}",
                        new(
                            Number(grade.Difficulty.Mean),
                            grade.Difficulty.Interval is Interval known ? $"{Number(known.Low)} to {Number(known.High)}"
                                : grade.Solved.Mean is 0 or 1 ? "only a bound"
                                : "of 1 puzzle",
                            grade.Difficulty.Mean
                        ),
                        Cells.Of(
                            new RateFigure(
                                0,
                                1,
                                grade.Solved.Mean,
                                grade.Solved.Interval.Low,
                                grade.Solved.Interval.High
                            )
                        ),
                        Cells.Of(grade.Items),
                        Cells.Of(grade.Puzzles)
                    )
                ),
            ]
        );

    private static ReportTable Misfits(Report report, PuzzleCalibration found)
    {
        ILookup<Item, string> ids = report
            .Cases.Select(static one => one.Puzzle)
            .Distinct()
            .ToLookup(Attempts.ItemOf, static puzzle => puzzle.Id);
        return new ReportTable(
            "Solved by weaker players and missed by abler ones, more than chance explains",
            [
                new("puzzle", false),
                new("tier"),
                new("solved"),
                new("difficulty found"),
                new("outfit"),
                new("p", true, "By Benjamini and Hochberg over all tiers."),
            ],
            [
                .. found
                    .Misfits.Take(MostMisfits)
                    .Select(item =>
                        ImmutableArray.Create<ReportCell>(
                            string.Join(", ", ids[item.Item]),
                            Cells.Of(item.Item.Tier),
                            new($"{item.Solved} of {item.Tries}", "", (double)item.Solved / item.Tries),
                            new(
                                Number(item.Difficulty.Mean),
                                $"{Number(item.Difficulty.Interval.Low)} to {Number(item.Difficulty.Interval.High)}",
                                item.Difficulty.Mean
                            ),
                            new(Number(item.Fit!.Value.Outfit), "", item.Fit.Value.Outfit),
                            new(Number(item.MisfitP!.Value, "0.000"), "", item.MisfitP.Value)
                        )
                    ),
            ]
        );
    }

    private static string Ends(Interval? interval) =>
        interval is Interval known ? $" ({Number(known.Low)} to {Number(known.High)})" : "";

    private static string Percent(double share) => Number(100 * share, "0") + "%";

    private static string Number(double number, string format = "0.00") =>
        number.ToString(format, CultureInfo.InvariantCulture);
}
