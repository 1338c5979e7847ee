using Gridlock.Core.Statistics.Paired;
using Gridlock.Core.Statistics.Power;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Power;

public sealed class PairedSampleSizeTests
{
    private static readonly PairedDesign Design = new(0.1, 0.2, 0.05, 0.8, 2);

    [Fact]
    public void It_is_Connors_formula()
    {
        // (1.959964 sqrt(0.2) + 0.841621 sqrt(0.19))^2 / 0.01 = 154.58
        PairedSampleSize.Pairs(Design).Should().Be(155);
        PairedSampleSize.Power(Design, 155).Should().BeApproximately(0.8, 0.002);
        PairedSampleSize.MinimumDifference(Design, 155)!.Value.Should().BeApproximately(0.1, 0.0005);
    }

    [Fact]
    public void Too_few_pairs_find_no_difference_that_is_possible() =>
        PairedSampleSize.MinimumDifference(Design, 10).Should().BeNull();

    [Theory]
    [InlineData(0.1, 0.2, 0.8)]
    [InlineData(0.1, 0.3, 0.9)]
    [InlineData(0.05, 0.15, 0.8)]
    [InlineData(0.15, 0.4, 0.8)]
    public void The_power_is_there_within_two_points_over_all_tables(double difference, double discordant, double power)
    {
        var design = new PairedDesign(difference, discordant, 0.05, power, 2);
        int pairs = (int)PairedSampleSize.Pairs(design);
        ExactPower.Of(difference, discordant, pairs, 0.05, McNemar.MidP).Should().BeApproximately(power, 0.02);
    }

    [Fact]
    public void Power_over_all_tables_is_what_simulation_finds()
    {
        SeededRandom random = Chance.Of("power");
        int found = 0;
        const int Runs = 4_000;
        for (int run = 0; run < Runs; run++)
        {
            int[] pairs = [.. Enumerable.Range(0, 155).Select(_ => random.Pair(0.1, 0.2))];
            var table = new PairedTable(0, pairs.Count(one => one < 0), pairs.Count(one => one > 0), 0);
            found += McNemar.MidP(table) <= 0.05 ? 1 : 0;
        }
        double power = ExactPower.Of(0.1, 0.2, 155, 0.05, McNemar.MidP);
        ((double)found / Runs).Should().BeApproximately(power, 0.02);
    }
}
