using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class EquivalenceTests
{
    [Fact]
    public void Equivalent_is_what_has_its_ninety_percent_interval_within_the_margin()
    {
        for (int lost = 0; lost < 12; lost++)
        {
            for (int won = 0; won < 12; won++)
            {
                var table = new PairedTable(60, lost, won, 30);
                Interval within = TangoScore.Of(table, 0.9);
                bool equivalent = Equivalence.Of(table, 0.1).P < 0.05;
                equivalent.Should().Be(within.Low > -0.1 && within.High < 0.1);
            }
        }
    }

    [Fact]
    public void Graded_scores_are_tested_by_Students_t()
    {
        var difference = new ClusteredMean(0.01, 0.02, 21);
        Equivalence tests = Equivalence.Of(difference, 0.05);
        // t = 3 and t = -2 with 20 degrees of freedom.
        tests.NotWorse.Should().BeApproximately(0.003539, 0.000005);
        tests.NotBetter.Should().BeApproximately(0.029633, 0.000005);
        tests.P.Should().Be(tests.NotBetter);
    }

    [Fact]
    public void Differences_that_do_not_vary_are_refused() =>
        FluentActions
            .Invoking(() => Equivalence.Of(new ClusteredMean(0, 0, 8), 0.1))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void A_drop_by_the_margin_is_seldom_called_not_worse()
    {
        SeededRandom random = Chance.Of("margin");
        int alarms = 0;
        const int Runs = 4_000;
        for (int run = 0; run < Runs; run++)
        {
            int[] pairs = [.. Enumerable.Range(0, 200).Select(_ => random.Pair(-0.1, 0.25))];
            var table = new PairedTable(
                0,
                pairs.Count(one => one < 0),
                pairs.Count(one => one > 0),
                pairs.Count(one => one == 0)
            );
            alarms += Equivalence.Of(table, 0.1).NotWorse < 0.05 ? 1 : 0;
        }
        ((double)alarms / Runs).Should().BeInRange(0.035, 0.062);
    }
}
