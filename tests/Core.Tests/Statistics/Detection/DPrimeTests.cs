using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Detection;

namespace Gridlock.Core.Tests.Statistics.Detection;

public sealed class DPrimeTests
{
    /// <summary>Worked by hand: H = 18.5 / 21, F = 3.5 / 21, z(H) = 1.1798, z(F) = -0.9674.</summary>
    [Fact]
    public void It_is_the_distance_of_the_corrected_rates()
    {
        DPrime found = DPrime.Of(Rate(18, 20), Rate(17, 20))!.Value;

        found.Value.Should().BeApproximately(1.1798 + 0.9674, 0.002);
        found.Criterion.Should().BeApproximately(-(1.1798 - 0.9674) / 2, 0.002);
        found.Interval.Low.Should().BeLessThan(found.Value).And.BeGreaterThan(0.9);
        found.Interval.High.Should().BeApproximately((2 * found.Value) - found.Interval.Low, 1e-9);
    }

    [Fact]
    public void Perfect_rates_give_a_finite_distance_and_pure_chance_gives_none()
    {
        DPrime.Of(Rate(20, 20), Rate(50, 50))!.Value.Value.Should().BeInRange(3, 5);
        DPrime.Of(Rate(10, 20), Rate(10, 20))!.Value.Value.Should().BeApproximately(0, 1e-9);
        DPrime.Of(new ClusteredRate(), Rate(1, 2)).Should().BeNull();
    }

    [Fact]
    public void A_net_gain_has_a_width_even_where_all_trials_agree()
    {
        var mixed = new NetGain();
        var still = new NetGain();
        for (int i = 0; i < 100; i++)
        {
            mixed.Add($"{i}", before: i >= 50, after: i is < 30 or >= 60);
            still.Add($"{i}", before: true, after: true);
        }

        mixed.Mean.Should().BeApproximately(0.2, 1e-9);
        // Of 30 gains and 10 losses the standard error is 0.06.
        mixed.Interval!.Value.Low.Should().BeApproximately(0.2 - (1.96 * 0.06), 0.02);
        mixed.Interval.Value.High.Should().BeApproximately(0.2 + (1.96 * 0.06), 0.02);
        still.Mean.Should().Be(0);
        still.Interval!.Value.High.Should().BeInRange(0.01, 0.05);
    }

    [Fact]
    public void A_clustered_mean_is_wider_than_one_of_independent_values_and_needs_two_clusters()
    {
        var clustered = new ClusteredSum();
        var independent = new ClusteredSum();
        for (int i = 0; i < 40; i++)
        {
            clustered.Add($"{i / 10}", i / 10 % 2);
            independent.Add($"{i}", i / 10 % 2);
        }
        var alone = new ClusteredSum();
        alone.Add("only", 1);

        clustered.Mean.Should().Be(0.5);
        Width(clustered).Should().BeGreaterThan(2 * Width(independent));
        // t(39) = 2.0227 times the standard error of 40 values of which half are 1.
        Width(independent).Should().BeApproximately(2 * 2.0227 * Math.Sqrt(0.25 / 39), 0.001);
        alone.Interval.Should().BeNull();
    }

    private static double Width(ClusteredSum sum) => sum.Interval!.Value.High - sum.Interval.Value.Low;

    private static ClusteredRate Rate(int hits, int of)
    {
        var rate = new ClusteredRate();
        for (int i = 0; i < of; i++)
        {
            rate.Add($"{i}", i < hits ? 1 : 0, 1);
        }
        return rate;
    }
}
