using Gridlock.Benchmarks.Intervals;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Intervals;

public sealed class ClusteredShareTests
{
    [Fact]
    public void It_stays_between_nought_and_one_and_has_a_width_where_all_agree()
    {
        var all = ClusteredShare.Of(Enumerable.Range(0, 10).Select(static i => ($"p{i}", 1.0)), 10, 0.95);
        all.Mean.Should().Be(1);
        all.Interval.High.Should().Be(1);
        all.Interval.Low.Should().BeInRange(0.5, 0.75);
        ClusteredShare.Of([("one", 0.5)], 1, 0.95).Interval.Should().Be(new Interval(0, 1));
    }

    [Theory]
    [InlineData(10, 2, 6)]
    [InlineData(40, 8, 1)]
    [InlineData(40, 1, 1)]
    public void The_true_mean_lies_in_the_interval_as_often_as_it_says(int puzzles, double a, double b)
    {
        // Rates of puzzles are uniform to the power of a/b, three values a puzzle.
        SeededRandom random = Chance.Of($"share {puzzles} {a} {b}");
        const int runs = 600;
        double truth = 1 / (1 + (b / a));
        int covered = 0;
        for (int run = 0; run < runs; run++)
        {
            (string, double)[] values =
            [
                .. Enumerable
                    .Range(0, puzzles)
                    .SelectMany(puzzle =>
                    {
                        double rate = Math.Pow(random.NextDouble(), b / a);
                        return Enumerable
                            .Range(0, 3)
                            .Select(_ => ($"p{puzzle}", random.NextDouble() < rate ? 1.0 : 0.0));
                    }),
            ];
            Interval interval = ClusteredShare.Of(values, values.Length, 0.95).Interval;
            covered += interval.Low <= truth && truth <= interval.High ? 1 : 0;
        }
        (covered / (double)runs).Should().BeInRange(0.93, 0.99);
    }

    [Fact]
    public void Few_clusters_that_are_alike_within_cover_the_truth_too()
    {
        double[] shares =
        [
            .. from trials in ClusteredTrials.Grid
            where trials.Clusters is 3 or 6 or 11 or 30 && trials.Repeats is 1 or 3 or 0
            select trials.Coverage(200).Share,
        ];
        shares.Min().Should().BeGreaterThanOrEqualTo(0.9, "200 runs leave 1.6 points of noise, and these are many");
        shares.Average().Should().BeInRange(0.95, 0.99);
    }
}
