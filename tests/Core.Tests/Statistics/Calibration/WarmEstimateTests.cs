using Gridlock.Core.Statistics.Calibration;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Calibration;

public sealed class WarmEstimateTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 8)]
    [InlineData(8, 8)]
    [InlineData(0, 20)]
    public void With_one_ability_it_is_the_formula_of_half_a_success_and_half_a_failure(int solved, int tries)
    {
        // The prior of Jeffreys for a proportion adds half of each: its top is at the logarithm of (misses + 1/2) / (hits + 1/2).
        RaschFit fit = new([0.7], [], 1);

        ItemDifficulty found = WarmEstimate.Of(fit, [new Response(0, 0, solved, tries)]);

        found.Mean.Should().BeApproximately(0.7 + Math.Log((tries - solved + 0.5) / (solved + 0.5)), 1e-6);
        found.Interval.Low.Should().BeLessThan(found.Mean);
        found.Interval.High.Should().BeGreaterThan(found.Mean);
    }

    [Fact]
    public void It_is_drawn_to_nothing_and_its_interval_covers()
    {
        SeededRandom random = Chance.Of("warm");
        RaschFit fit = new([-1, -0.4, 0, 0.6, 1.2], [], 1);
        foreach (double difficulty in new[] { -2.0, 0, 2 })
        {
            const int Runs = 1500;
            double sum = 0;
            int covered = 0;
            for (int run = 0; run < Runs; run++)
            {
                Response[] own =
                [
                    .. Enumerable
                        .Range(0, 5)
                        .Select(player => new Response(
                            player,
                            0,
                            Enumerable.Range(0, 4).Count(_ => random.NextDouble() < fit.Chance(player, difficulty)),
                            4
                        )),
                ];
                ItemDifficulty found = WarmEstimate.Of(fit, own);
                sum += found.Mean;
                covered += found.Interval.Low <= difficulty && difficulty <= found.Interval.High ? 1 : 0;
            }
            (sum / Runs).Should().BeApproximately(difficulty, 0.12);
            (covered / (double)Runs).Should().BeInRange(0.92, 0.99);
        }
    }
}
