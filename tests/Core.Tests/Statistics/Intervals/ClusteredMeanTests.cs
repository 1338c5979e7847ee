using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Intervals;

public sealed class ClusteredMeanTests
{
    [Fact]
    public void Clusters_of_one_give_the_standard_error_of_a_mean()
    {
        double[] values = [1, 2, 4, 7, 11];
        var mean = ClusteredMean.Of(values.Select((value, index) => ($"{index}", value)));
        mean.Mean.Should().Be(5);
        // The sum of squares about the mean is 66: sqrt(66 / 4 / 5).
        mean.StandardError.Should().BeApproximately(Math.Sqrt(3.3), 1e-12);
        // t with 4 degrees of freedom at 97.5%: 2.776445.
        mean.Interval(0.95).High.Should().BeApproximately(5 + (2.776445 * Math.Sqrt(3.3)), 1e-5);
    }

    [Fact]
    public void Saying_everything_three_times_makes_nothing_surer()
    {
        double[] values = [0, 1, 1, 0.5, 1, 0, 0];
        var once = ClusteredMean.Of(values.Select((value, index) => ($"{index}", value)));
        var thrice = ClusteredMean.Of(values.SelectMany((value, index) => Enumerable.Repeat(($"{index}", value), 3)));
        thrice.StandardError.Should().BeApproximately(once.StandardError, 1e-12);
    }

    [Fact]
    public void One_cluster_says_nothing_of_its_error()
    {
        var mean = ClusteredMean.Of([("one", 1), ("one", 0)]);
        mean.StandardError.Should().Be(double.PositiveInfinity);
        mean.Interval(0.95).Should().Be(new Interval(double.NegativeInfinity, double.PositiveInfinity));
    }

    [Fact]
    public void A_mean_of_nothing_is_refused() =>
        FluentActions.Invoking(() => ClusteredMean.Of([])).Should().Throw<ArgumentException>();

    [Fact]
    public void The_interval_covers_the_truth_although_repeats_are_alike()
    {
        SeededRandom random = Chance.Of("clusters");
        int covered = 0;
        const int Runs = 2_000;
        for (int run = 0; run < Runs; run++)
        {
            List<(string, double)> values = [];
            for (int puzzle = 0; puzzle < 40; puzzle++)
            {
                // Easy puzzles are solved nine times in ten, hard ones once in ten: half of all tries.
                double rate = random.Below(2) == 0 ? 0.1 : 0.9;
                values.AddRange(
                    Enumerable.Range(0, 5).Select(_ => ($"{puzzle}", random.NextDouble() < rate ? 1.0 : 0))
                );
            }
            Interval interval = ClusteredMean.Of(values).Interval(0.95);
            covered += interval.Low <= 0.5 && 0.5 <= interval.High ? 1 : 0;
        }
        ((double)covered / Runs).Should().BeInRange(0.935, 0.965);
    }
}
