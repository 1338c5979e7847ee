using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Gridlock.Core.Tests.Statistics.Intervals;

public sealed class FiellerTests
{
    [Fact]
    public void Its_ends_are_the_ratios_that_a_t_test_just_rejects()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            (double Above, double Below)[] clusters = Drawn(seed, 12, 2.5);
            if (Fieller.Of(clusters, 0.95) is { High: < double.PositiveInfinity } interval)
            {
                double quantile = StudentT.InvCDF(0, 1, 11, 0.975);
                T(clusters, interval.Low).Should().BeApproximately(quantile, 1e-6);
                T(clusters, interval.High).Should().BeApproximately(-quantile, 1e-6);
            }
        }
    }

    [Fact]
    public void It_covers_the_true_ratio_as_often_as_it_says()
    {
        int covered = Enumerable
            .Range(0, 4000)
            .Count(seed =>
                Fieller.Of(Drawn(seed, 30, 2.5), 0.95) is Interval interval
                && interval.Low <= 2.5
                && interval.High >= 2.5
            );

        (covered / 4000.0).Should().BeInRange(0.935, 0.965);
    }

    [Fact]
    public void Where_what_is_below_the_line_may_be_nothing_there_is_no_upper_end()
    {
        (double, double)[] clusters = [(5, 0), (5, 0), (5, 1), (5, 0), (5, 0)];

        Interval interval = Fieller.Of(clusters, 0.95)!.Value;

        interval.High.Should().Be(double.PositiveInfinity);
        interval.Low.Should().BeInRange(1, 25);
    }

    [Fact]
    public void One_cluster_says_nothing() => Fieller.Of([(1.0, 2.0)], 0.95).Should().BeNull();

    [Fact]
    public void What_costs_nothing_costs_nothing_for_sure() =>
        Fieller
            .Of([(0.0, 1.0), (0.0, 2.0), (0.0, 1.0), (0.0, 2.0), (0.0, 1.0), (0.0, 2.0)], 0.95)
            .Should()
            .Be(new Interval(0, 0));

    private static double T((double Above, double Below)[] clusters, double ratio)
    {
        double[] rests = [.. clusters.Select(one => one.Above - (ratio * one.Below))];
        return rests.Mean() / (rests.StandardDeviation() / Math.Sqrt(rests.Length));
    }

    private static (double Above, double Below)[] Drawn(int seed, int count, double ratio)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => random.Next(1, 5))
                .Select(below => (ratio * below + Normal.Sample(random, 0, 2), (double)below)),
        ];
    }
}
