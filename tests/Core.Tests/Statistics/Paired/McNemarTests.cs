using Gridlock.Core.Statistics.Paired;
using Gridlock.Core.Statistics.Power;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class McNemarTests
{
    /// <summary>Approval of a prime minister in two surveys: A. Agresti, "Categorical Data Analysis", second edition, table 10.1.</summary>
    private static readonly PairedTable Approval = new(794, 150, 86, 570);

    /// <summary>Airways before and after a transplantation: Fagerland, Lydersen and Laake (2013), table 3.</summary>
    private static readonly PairedTable Airways = new(1, 1, 7, 12);

    [Fact]
    public void The_table_of_the_textbook_is_reproduced()
    {
        Approval.Difference.Should().BeApproximately(-0.04, 1e-12);
        Approval.Pairs.Should().Be(1600);
        McNemar.ChiSquare(Approval).Should().BeApproximately(17.3559, 0.00005);
        McNemar.Asymptotic(Approval).Should().BeApproximately(3.1e-5, 1e-6);
    }

    [Fact]
    public void The_published_exact_and_mid_p_values_are_reproduced()
    {
        McNemar.Exact(Airways).Should().BeApproximately(0.0703, 0.00005);
        McNemar.MidP(Airways).Should().BeApproximately(0.0391, 0.00005);
        McNemar.Asymptotic(Airways).Should().BeApproximately(0.0339, 0.00005);
    }

    [Fact]
    public void Exact_values_are_those_of_counting_all_outcomes()
    {
        for (int differing = 1; differing <= 30; differing++)
        {
            for (int lost = 0; lost <= differing; lost++)
            {
                double seen = Enumeration.Exactly(lost, differing, 0.5);
                double[] all =
                [
                    .. Enumerable.Range(0, differing + 1).Select(n => Enumeration.Exactly(n, differing, 0.5)),
                ];
                double asExtreme = all.Where(chance => chance <= seen * (1 + 1e-9)).Sum();
                double moreExtreme = all.Where(chance => chance < seen * (1 - 1e-9)).Sum();
                var table = new PairedTable(3, lost, differing - lost, 4);
                McNemar.Exact(table).Should().BeApproximately(Math.Min(1, asExtreme), 1e-10);
                // Both tails as they are, what was seen with half its weight.
                McNemar.MidP(table).Should().BeApproximately(Math.Min(1, (asExtreme + moreExtreme) / 2), 1e-10);
            }
        }
    }

    [Fact]
    public void Without_a_discordant_pair_nothing_speaks_against_equality()
    {
        var table = new PairedTable(5, 0, 0, 5);
        McNemar.Exact(table).Should().Be(1);
        McNemar.MidP(table).Should().Be(1);
        McNemar.ChiSquare(table).Should().Be(0);
        McNemar.Asymptotic(table).Should().Be(1);
    }

    [Theory]
    [InlineData(0.1, 50)]
    [InlineData(0.3, 100)]
    [InlineData(0.2, 200)]
    [InlineData(0.6, 200)]
    public void False_alarms_stay_at_the_level_over_all_tables(double discordant, int pairs)
    {
        ExactPower.Of(0, discordant, pairs, 0.05, McNemar.Exact).Should().BeLessThanOrEqualTo(0.05);
        ExactPower.Of(0, discordant, pairs, 0.05, McNemar.MidP).Should().BeLessThanOrEqualTo(0.0525);
    }
}
