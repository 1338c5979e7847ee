using Gridlock.Benchmarks.Difficulty;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.Puzzles.Tests.Tiers;

/// <summary>Against the solve rates of published puzzles, where a folder of data lies beside the checkout.</summary>
public sealed class DifficultyTests
{
    private const double Bound = -0.55;

    [Fact]
    public void Inside_a_size_the_score_orders_puzzles_that_it_was_not_fitted_on()
    {
        SolvedPuzzle[] held = [.. Read().Where(puzzle => !puzzle.Fitted)];
        double ours = RankCorrelation.Mean(held, puzzle => puzzle.Score);
        double conflicts = RankCorrelation.Mean(held, puzzle => puzzle.Conflicts);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{held.Length} puzzles: score {ours:F3}, Z3's conflicts {conflicts:F3}"
        );
        held.Should().HaveCount(118);
        ours.Should().BeLessThanOrEqualTo(Bound);
        ours.Should().BeLessThan(conflicts);
    }

    [Fact]
    public void The_shipped_coefficients_are_those_of_the_fitted_half()
    {
        var fit = Coefficients.Fit([.. Read().Where(puzzle => puzzle.Fitted)]);
        const double Rounding = 0.001;
        fit.Constant.Should().BeApproximately(Difficulty.Constant, Rounding);
        fit.SearchSpace.Should().BeApproximately(Difficulty.OfSearchSpace, Rounding);
        fit.Inside[0].Should().BeApproximately(Difficulty.OfRelational, Rounding);
        fit.Inside[1].Should().BeApproximately(Difficulty.OfOpen, Rounding);
        fit.Inside[2].Should().BeApproximately(Difficulty.OfFocus, Rounding);
        fit.Inside[3].Should().BeApproximately(Difficulty.OfCoverage, Rounding);
    }

    [Fact]
    public void On_most_other_halves_the_same_features_do_as_well()
    {
        IReadOnlyList<SolvedPuzzle> puzzles = Read();
        double[] held =
        [
            .. Enumerable
                .Range(0, 60)
                .Select(seed =>
                {
                    var random = new Random(seed);
                    ILookup<bool, SolvedPuzzle> halves = puzzles.ToLookup(_ => random.Next(2) == 0);
                    return RankCorrelation.Mean(halves[false], Coefficients.Fit([.. halves[true]]).Score);
                })
                .Order(),
        ];
        TestContext.Current.TestOutputHelper?.WriteLine($"{held[6]:F3} {held[30]:F3} {held[54]:F3}");
        held[30].Should().BeLessThanOrEqualTo(Bound, "the middle of 60 splits");
    }

    [Fact]
    public void Larger_puzzles_score_higher_as_fewer_models_solve_them()
    {
        var sizes = Read()
            .GroupBy(puzzle => puzzle.Size)
            .Select(size => (Score: size.Average(puzzle => puzzle.Score), Rate: size.Average(puzzle => puzzle.Rate)))
            .ToArray();
        int pairs = 0;
        int agree = 0;
        foreach ((double score, double rate) in sizes)
        {
            pairs += sizes.Count(other => other.Score > score);
            agree += sizes.Count(other => other.Score > score && other.Rate < rate);
        }
        pairs.Should().Be(25 * 24 / 2);
        agree.Should().BeGreaterThan((int)(0.85 * pairs));
    }

    private static IReadOnlyList<SolvedPuzzle> Read()
    {
        Assert.SkipUnless(
            File.Exists(SolvedPuzzles.File),
            "The puzzles with solve rates (../shared/data) are not there."
        );
        return SolvedPuzzles.Read();
    }
}
