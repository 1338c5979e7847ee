using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Paired;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class TangoScoreTests
{
    [Fact]
    public void At_no_difference_it_is_McNemars_statistic()
    {
        var table = new PairedTable(794, 150, 86, 570);
        Math.Pow(TangoScore.Statistic(table, 0), 2).Should().BeApproximately(McNemar.ChiSquare(table), 1e-9);
        TangoScore.Statistic(table, 0).Should().BeNegative();
    }

    [Theory]
    [InlineData(43, 0, 1, 0)]
    [InlineData(1, 1, 7, 12)]
    [InlineData(20, 9, 3, 8)]
    [InlineData(5, 30, 12, 3)]
    [InlineData(10, 0, 0, 0)]
    public void The_ends_are_where_the_statistic_of_a_searched_likelihood_crosses(
        int both,
        int lost,
        int won,
        int neither
    )
    {
        var table = new PairedTable(both, lost, won, neither);
        Interval interval = TangoScore.Of(table, 0.95);
        foreach (double end in new[] { interval.Low, interval.High }.Where(end => Math.Abs(end) < 1))
        {
            Math.Abs(Searched(table, end)).Should().BeApproximately(1.959964, 0.0005);
        }
        interval.Low.Should().BeLessThanOrEqualTo(table.Difference);
        interval.High.Should().BeGreaterThanOrEqualTo(table.Difference);
    }

    [Fact]
    public void Without_a_pair_everything_is_possible() =>
        TangoScore.Of(default, 0.95).Should().Be(new Interval(-1, 1));

    [Fact]
    public void The_larger_table_gives_the_interval_of_the_textbook()
    {
        // Agresti gives -0.06 to -0.02 by Wald's formula, which agrees with the score for so many pairs.
        Interval interval = TangoScore.Of(new PairedTable(794, 150, 86, 570), 0.95);
        interval.Low.Should().BeApproximately(-0.0588, 0.0005);
        interval.High.Should().BeApproximately(-0.0212, 0.0005);
    }

    /// <summary>The same statistic, with the likeliest nuisance rate found by trying all.</summary>
    private static double Searched(PairedTable table, double difference)
    {
        double best = double.NegativeInfinity;
        double lostRate = 0;
        for (double rate = Math.Max(0, -difference) + 1e-7; rate < (1 - difference) / 2; rate += 0.00001)
        {
            double likelihood =
                Log(table.Lost, rate)
                + Log(table.Won, rate + difference)
                + Log(table.Both + table.Neither, 1 - (2 * rate) - difference);
            (best, lostRate) = likelihood > best ? (likelihood, rate) : (best, lostRate);
        }
        double variance = table.Pairs * ((2 * lostRate) + difference - (difference * difference));
        return (table.Won - table.Lost - (table.Pairs * difference)) / Math.Sqrt(variance);
    }

    private static double Log(long count, double rate) => count == 0 ? 0 : count * Math.Log(Math.Max(rate, 1e-300));
}
