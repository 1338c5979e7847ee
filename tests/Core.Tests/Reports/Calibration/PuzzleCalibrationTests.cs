using Gridlock.Core.Reports.Calibration;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Tests.Reports.Comparisons;
using Gridlock.Core.Tests.Statistics;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Reports.Calibration;

public sealed class PuzzleCalibrationTests
{
    [Fact]
    public void Grades_that_predict_are_seen_to_predict()
    {
        // Tiers, which are the grades here, are 1.5 apart.
        PuzzleCalibration found = PuzzleCalibration.Of(
            Attempts.Draw("calibrate", 80, 2, ("a", -0.5), ("b", 0), ("c", 0.4), ("d", 1))
        )!;
        found.Items.Should().HaveCount(240);
        found.ByGrade.Correlation.Should().BeInRange(0.7, 1);
        found.ByGrade.Interval!.Value.Low.Should().BeGreaterThan(0.6);
        found.ByPrediction.Correlation.Should().BeNull();
        found.Grades.Select(static grade => grade.Grade).Should().Equal(1, 2, 3);
        double[] means = [.. found.Grades.Select(static grade => grade.Difficulty.Mean)];
        (means[1] - means[0]).Should().BeApproximately(1.5, 0.35);
        (means[2] - means[1]).Should().BeApproximately(1.5, 0.35);
        found.Grades.Should().OnlyContain(static grade => grade.Difficulty.Interval!.Value.Low < grade.Difficulty.Mean);
        found.Items.Select(static item => item.Difficulty.Mean).Should().BeInDescendingOrder();
        found.Reliability.Should().BeInRange(0.4, 0.95);
        found.Misfits.Count().Should().BeLessThan(5);
    }

    [Fact]
    public void Items_and_grades_are_on_one_scale()
    {
        // Few tries: on a scale that is drawn to the average, the items of a grade would lie well inside of their grade.
        PuzzleCalibration found = PuzzleCalibration.Of(
            Attempts.Draw("one scale", 100, 2, ("a", -0.5), ("b", 0), ("c", 0.4), ("d", 0.8), ("e", 1))
        )!;

        foreach (CalibratedGrade grade in found.Grades)
        {
            found
                .Items.Where(item => item.Grade == grade.Grade)
                .Average(static item => item.Difficulty.Mean)
                .Should()
                .BeApproximately(grade.Difficulty.Mean, 0.2);
        }
    }

    [Fact]
    public void Players_who_solve_all_or_nothing_move_no_item()
    {
        (string, double)[] players = [("a", -0.5), ("b", 0.2), ("c", 0.8)];
        Attempt[] some = Attempts.Draw("bounds", 40, 2, players);
        Attempt[] items = [.. some.DistinctBy(static one => (one.Puzzle, one.Tier))];

        PuzzleCalibration found = PuzzleCalibration.Of([
            .. some,
            .. items.Select(static one => one with { Player = "perfect", Right = true }),
            .. items.Select(static one => one with { Player = "hopeless", Right = false }),
        ])!;

        found.TellingPlayers.Should().Be(3);
        // The same tries of the same telling players put items at the same place.
        foreach (var alike in found.Items.GroupBy(item => Pattern(some, item.Item)))
        {
            alike
                .Max(static item => item.Difficulty.Mean)
                .Should()
                .BeApproximately(alike.Min(static item => item.Difficulty.Mean), 1e-6);
        }
        found.Items.Max(static item => item.Difficulty.Mean).Should().BeLessThan(6);
    }

    private static string Pattern(Attempt[] attempts, Item item) =>
        string.Concat(
            attempts
                .Where(one => new Item(one.Puzzle, one.Tier) == item)
                .GroupBy(static one => one.Player)
                .OrderBy(static own => own.Key)
                .Select(static own => own.Count(static one => one.Right))
        );

    [Fact]
    public void Grades_that_say_nothing_are_seen_to_say_nothing()
    {
        SeededRandom random = Chance.Of("no grade");
        Attempt[] attempts =
        [
            .. Attempts
                .Draw("none", 80, 1, ("a", 0), ("b", 0.4), ("c", 1))
                .GroupBy(static one => (one.Puzzle, one.Tier))
                .SelectMany(item =>
                {
                    int grade = 1 + random.Below(4);
                    return item.Select(one => one with { Grade = grade, Difficulty = one.Tier });
                }),
        ];
        PuzzleCalibration found = PuzzleCalibration.Of(attempts)!;
        found.ByGrade.Interval!.Value.Low.Should().BeLessThan(0);
        found.ByGrade.Interval.Value.High.Should().BeGreaterThan(0);
        found.ByPrediction.Interval!.Value.Low.Should().BeGreaterThan(0.3);
    }

    [Fact]
    public void An_item_that_only_weaker_players_solve_is_named()
    {
        (string, double)[] players = [.. Enumerable.Range(0, 8).Select(static one => ($"m{one}", -1.75 + (0.5 * one)))];
        Attempt[] odd =
        [
            .. players.SelectMany(
                (player, at) => Enumerable.Repeat(Attempts.Of(player.Item1, "odd", right: at < 4), 3)
            ),
        ];
        PuzzleCalibration found = PuzzleCalibration.Of([.. Attempts.Draw("odd", 30, 3, players), .. odd])!;
        CalibratedItem item = found.Misfits.First();
        item.Item.Should().Be(new Item("odd", 1));
        item.Fit!.Value.Outfit.Should().BeGreaterThan(1.5);
    }

    [Fact]
    public void Items_that_all_or_none_solved_are_told_apart_from_those_that_are_known()
    {
        Attempt[] attempts =
        [
            Attempts.Of("a", "easy", true),
            Attempts.Of("b", "easy", true),
            Attempts.Of("a", "hard", false),
            Attempts.Of("b", "hard", false),
            Attempts.Of("a", "middle", true),
            Attempts.Of("b", "middle", false),
        ];
        PuzzleCalibration found = PuzzleCalibration.Of(attempts)!;
        found
            .Items.Select(static item => (item.Item.Puzzle, item.Score))
            .Should()
            .Equal(("hard", ItemScore.AllWrong), ("middle", ItemScore.Mixed), ("easy", ItemScore.AllRight));
        found
            .Items.Where(static item => item.Score != ItemScore.Mixed)
            .Should()
            .OnlyContain(static item => item.Fit == null);
        (found.Of(ItemScore.AllRight), found.Of(ItemScore.AllWrong)).Should().Be((1, 1));
        found
            .Items.SelectMany(static item => new[] { item.Difficulty.Mean, item.Difficulty.Interval.Low })
            .Should()
            .OnlyContain(static number => double.IsFinite(number));
    }

    [Fact]
    public void One_player_or_one_item_can_not_be_calibrated()
    {
        PuzzleCalibration.Of([]).Should().BeNull();
        PuzzleCalibration.Of([Attempts.Of("a", "p", true), Attempts.Of("a", "q", false)]).Should().BeNull();
        PuzzleCalibration.Of([Attempts.Of("a", "p", true), Attempts.Of("b", "p", false)]).Should().BeNull();
    }
}
