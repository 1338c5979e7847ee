using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class ResamplingTests
{
    [Fact]
    public void Flips_of_solved_or_not_are_McNemars_exact_test()
    {
        for (int lost = 0; lost <= 8; lost++)
        {
            for (int won = 0; won <= 8; won++)
            {
                double[] differences =
                [
                    .. Enumerable.Repeat(-1.0, lost),
                    .. Enumerable.Repeat(1.0, won),
                    .. Enumerable.Repeat(0.0, 2),
                ];
                SignFlips
                    .P(differences, 0, _ => 0)
                    .Should()
                    .BeApproximately(McNemar.Exact(new PairedTable(1, lost, won, 1)), 1e-12);
            }
        }
    }

    [Fact]
    public void Fishers_own_example_has_his_count()
    {
        // Darwin's maize, in eighths of an inch: 863 of 32,768 sums are as great, and as many as small (Fisher 1935, section 21).
        double[] maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
        SignFlips.P(maize, 0, _ => 0).Should().BeApproximately(2 * 863 / 32768.0, 1e-9);
    }

    [Fact]
    public void Sampled_flips_come_near_all_flips()
    {
        double[] few = [0.3, -0.1, 0.5, 0.2, -0.2, 0.4, 0.1, 0.6, -0.3, 0.25];
        double[] many = [.. few, .. Enumerable.Repeat(0.0, 20)];
        double sampled = SignFlips.P(many, 40_000, Chance.Of("flips").Below);
        sampled.Should().BeApproximately(SignFlips.P(few, 0, _ => 0), 0.01);
    }

    [Fact]
    public void The_bootstrap_covers_the_true_mean()
    {
        SeededRandom random = Chance.Of("bootstrap");
        int covered = 0;
        const int Runs = 500;
        for (int run = 0; run < Runs; run++)
        {
            double[] differences = [.. Enumerable.Range(0, 80).Select(_ => 0.1 + (random.NextDouble() - 0.5))];
            Interval interval = PairedBootstrap.Of(differences, 0.95, 400, random.Below);
            covered += interval.Low <= 0.1 && 0.1 <= interval.High ? 1 : 0;
        }
        ((double)covered / Runs).Should().BeInRange(0.915, 0.975);
    }

    [Fact]
    public void The_same_chance_gives_the_same_interval()
    {
        double[] differences = [1, 0, 0, -1, 1, 1, 0, 1];
        PairedBootstrap
            .Of(differences, 0.9, 200, Chance.Of("same").Below)
            .Should()
            .Be(PairedBootstrap.Of(differences, 0.9, 200, Chance.Of("same").Below));
    }
}
