using Gridlock.Core.Statistics;

namespace Gridlock.Core.Tests.Statistics;

public sealed class WilsonTests
{
    /// <summary>R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
    /// table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_are_those_that_Newcombe_published(long hits, long trials, double low, double high)
    {
        Interval interval = Wilson.Of(hits, trials, Wilson.Z95);

        interval.Low.Should().BeApproximately(low, 0.00005);
        interval.High.Should().BeApproximately(high, 0.00005);
    }

    [Fact]
    public void The_ends_solve_the_equation_of_the_score_test()
    {
        for (int trials = 1; trials <= 60; trials++)
        {
            for (int hits = 0; hits <= trials; hits++)
            {
                Interval interval = Wilson.Of(hits, trials, Wilson.Z95);
                double rate = (double)hits / trials;
                interval.Low.Should().BeInRange(0, rate);
                interval.High.Should().BeInRange(rate, 1);
                foreach (double end in new[] { interval.Low, interval.High })
                {
                    double difference = Math.Abs(rate - end);
                    double expected = Wilson.Z95 * Math.Sqrt(end * (1 - end) / trials);
                    difference.Should().BeApproximately(expected, 1e-9, $"{hits} of {trials}");
                }
            }
        }
    }

    [Fact]
    public void Without_a_trial_nothing_is_known()
    {
        var none = new Proportion(0, 0);

        none.Rate.Should().BeNull();
        none.Interval.Should().Be(new Interval(0, 1));
    }

    [Fact]
    public void More_hits_than_trials_are_refused()
    {
        Action tooMany = () => Wilson.Of(3, 2, Wilson.Z95);

        tooMany.Should().Throw<ArgumentOutOfRangeException>();
    }
}
