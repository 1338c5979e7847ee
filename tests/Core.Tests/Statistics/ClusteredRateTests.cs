using Gridlock.Core.Statistics;

namespace Gridlock.Core.Tests.Statistics;

public sealed class ClusteredRateTests
{
    [Fact]
    public void Repeats_that_always_agree_tell_no_more_than_one_of_them()
    {
        var once = new ClusteredRate();
        var often = new ClusteredRate();
        for (int puzzle = 0; puzzle < 40; puzzle++)
        {
            int hits = puzzle % 4 == 0 ? 1 : 0;
            once.Add($"p{puzzle}", hits, 1);
            often.Add($"p{puzzle}", hits * 10, 10);
        }

        often.Rate.Should().Be(once.Rate);
        often.Interval.Low.Should().BeApproximately(once.Interval.Low, 0.002);
        often.Interval.High.Should().BeApproximately(once.Interval.High, 0.002);
    }

    [Fact]
    public void Single_trials_have_nearly_Wilsons_interval_and_never_a_narrower_one()
    {
        var rate = new ClusteredRate();
        for (int puzzle = 0; puzzle < 216; puzzle++)
        {
            rate.Add($"p{puzzle}", puzzle < 46 ? 1 : 0, 1);
        }

        Interval plain = Wilson.Of(46, 216, Wilson.Z95);
        rate.Interval.Low.Should().BeInRange(plain.Low - 0.001, plain.Low);
        rate.Interval.High.Should().BeInRange(plain.High, plain.High + 0.001);
    }

    [Fact]
    public void Where_all_agree_each_cluster_counts_once()
    {
        var rate = new ClusteredRate();
        rate.Add("a", 28, 28);
        rate.Add("b", 28, 28);

        rate.Interval.Should().Be(Wilson.Of(2, 2, Wilson.Z95));
    }

    [Fact]
    public void Without_a_trial_nothing_is_known()
    {
        var rate = new ClusteredRate();

        rate.Rate.Should().BeNull();
        rate.Interval.Should().Be(new Interval(0, 1));
    }
}
