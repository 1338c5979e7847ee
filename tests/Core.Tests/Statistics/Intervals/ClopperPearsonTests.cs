using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Core.Tests.Statistics.Paired;

namespace Gridlock.Core.Tests.Statistics.Intervals;

public sealed class ClopperPearsonTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 5.
    [Theory]
    [InlineData(81, 263, 0.2527, 0.3676)]
    [InlineData(15, 148, 0.0578, 0.1617)]
    [InlineData(0, 20, 0.0000, 0.1684)]
    [InlineData(1, 29, 0.0009, 0.1776)]
    public void Agrees_with_published_intervals(long hits, long trials, double low, double high)
    {
        Interval interval = ClopperPearson.Of(hits, trials, 0.95);
        interval.Low.Should().BeApproximately(low, 0.00005);
        interval.High.Should().BeApproximately(high, 0.00005);
    }

    [Fact]
    public void Each_end_leaves_half_of_the_error_to_its_tail()
    {
        for (int trials = 1; trials <= 25; trials++)
        {
            for (int hits = 1; hits < trials; hits++)
            {
                Interval interval = ClopperPearson.Of(hits, trials, 0.9);
                (1 - Enumeration.AtMost(hits - 1, trials, interval.Low)).Should().BeApproximately(0.05, 1e-8);
                Enumeration.AtMost(hits, trials, interval.High).Should().BeApproximately(0.05, 1e-8);
            }
        }
    }

    [Fact]
    public void Nothing_known_is_anything_possible() => ClopperPearson.Of(0, 0, 0.95).Should().Be(new Interval(0, 1));

    [Fact]
    public void More_hits_than_trials_are_refused() =>
        FluentActions.Invoking(() => ClopperPearson.Of(3, 2, 0.95)).Should().Throw<ArgumentOutOfRangeException>();
}
