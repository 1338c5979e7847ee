using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Intervals;

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
    public void Single_trials_have_Wilsons_interval_with_Students_quantile()
    {
        var rate = new ClusteredRate();
        for (int puzzle = 0; puzzle < 216; puzzle++)
        {
            rate.Add($"p{puzzle}", puzzle < 46 ? 1 : 0, 1);
        }

        // t(215) at 97.5%.
        Interval plain = Wilson.Of(46, 216, 1.971059);
        rate.EffectiveTrials.Should().BeApproximately(216, 1e-9);
        rate.Interval.Low.Should().BeApproximately(plain.Low, 1e-6);
        rate.Interval.High.Should().BeApproximately(plain.High, 1e-6);
    }

    [Fact]
    public void Where_all_agree_each_cluster_counts_about_once()
    {
        var rate = new ClusteredRate();
        for (int puzzle = 0; puzzle < 10; puzzle++)
        {
            rate.Add($"p{puzzle}", 28, 28);
        }

        rate.EffectiveTrials.Should().BeInRange(9, 10);
        rate.Interval.High.Should().Be(1);
        rate.Interval.Low.Should().BeInRange(0.6, 0.7);
    }

    [Fact]
    public void A_miss_among_many_hits_hardly_makes_surer_than_none()
    {
        var all = new ClusteredRate();
        var nearly = new ClusteredRate();
        for (int puzzle = 0; puzzle < 5; puzzle++)
        {
            all.Add($"p{puzzle}", 5, 5);
            nearly.Add($"p{puzzle}", puzzle == 0 ? 4 : 5, 5);
        }

        nearly.Interval.Low.Should().BeLessThan(all.Interval.Low + 0.05);
    }

    [Fact]
    public void One_puzzle_says_nothing_of_others()
    {
        var rate = new ClusteredRate();
        rate.Add("a", 28, 28);

        rate.Rate.Should().Be(1);
        rate.Interval.Should().Be(new Interval(0, 1));
    }

    [Fact]
    public void It_agrees_with_the_mean_of_the_same_values()
    {
        var rate = new ClusteredRate();
        List<(string, double)> values = [];
        for (int puzzle = 0; puzzle < 7; puzzle++)
        {
            rate.Add($"p{puzzle}", puzzle % 4, 3);
            values.AddRange(Enumerable.Range(0, 3).Select(i => ($"p{puzzle}", i < puzzle % 4 ? 1.0 : 0)));
        }
        Interval interval = ClusteredShare.Of(values, values.Count, 0.95).Interval;

        rate.Interval.Low.Should().BeApproximately(interval.Low, 1e-12);
        rate.Interval.High.Should().BeApproximately(interval.High, 1e-12);
    }

    [Fact]
    public void Without_a_trial_nothing_is_known()
    {
        var rate = new ClusteredRate();

        rate.Rate.Should().BeNull();
        rate.Interval.Should().Be(new Interval(0, 1));
    }
}
