using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Power;
using Gridlock.Core.Statistics.Sequential;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Sequential;

/// <summary>What the test promises, by simulation: false alarms, power, and how soon it stops.</summary>
public sealed class SequentialErrorRateTests
{
    private const int Runs = 2_000;

    /// <summary>At most 2.5% false "worse", 2.5% false "better" and 10% missed drops of 10 points.</summary>
    private static readonly SequentialDesign Design = new(0.1, 0.025, 0.1, 0.2, false);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.4)]
    public void Without_a_difference_worse_is_said_at_most_at_the_nominal_rate(double discordant)
    {
        SequentialForecast tally = Play(0, discordant, 2_000);
        tally.Worse.Should().BeLessThanOrEqualTo(0.025 + Noise(0.025));
        tally.Better.Should().BeLessThanOrEqualTo(0.025 + Noise(0.025));
        tally.NotWorse.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Looking_after_every_pair_for_long_does_not_raise_false_alarms()
    {
        SeededRandom random = Chance.Of("long");
        int alarms = 0;
        for (int run = 0; run < Runs; run++)
        {
            var test = new PairedSequentialTest(Design with { AwaitBetter = true });
            bool alarm = false;
            while (test.Pairs < 1_000 && !alarm)
            {
                test.Add(random.Pair(0, 0.2));
                alarm = test.WorseEvidence >= 20;
            }
            alarms += alarm ? 1 : 0;
        }
        ((double)alarms / Runs).Should().BeLessThanOrEqualTo(0.05 + Noise(0.05));
    }

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.2)]
    [InlineData(0.3)]
    public void A_drop_by_the_margin_is_found_with_the_planned_power(double discordant)
    {
        SequentialForecast tally = Play(-0.1, discordant, 2_000);
        tally.Worse.Should().BeGreaterThan(0.9 - 0.02);
        tally.NotWorse.Should().BeLessThanOrEqualTo(0.1 + Noise(0.1));
    }

    [Theory]
    [InlineData(0.15)]
    [InlineData(0.2)]
    [InlineData(0.3)]
    public void With_a_budget_of_two_fixed_samples_it_takes_on_average_at_most_sixty_percent_of_one(double discordant)
    {
        long fixedSample = PairedSampleSize.Pairs(new PairedDesign(0.1, discordant, 0.05, 0.9, 2));
        double same = Play(0, discordant, 2 * fixedSample).MeanPairs / fixedSample;
        double drop = Play(-0.1, discordant, 2 * fixedSample).MeanPairs / fixedSample;
        ((same + drop) / 2).Should().BeLessThanOrEqualTo(0.6);
        same.Should().BeLessThanOrEqualTo(0.55);
        drop.Should().BeLessThanOrEqualTo(0.7);
    }

    [Fact]
    public void The_interval_covers_the_truth_wherever_it_stops()
    {
        SeededRandom random = Chance.Of("cover");
        int missed = 0;
        for (int run = 0; run < Runs; run++)
        {
            var test = new PairedSequentialTest(Design);
            while (!test.IsOver && test.Pairs < 500)
            {
                test.Add(random.Pair(-0.07, 0.25));
            }
            Interval interval = test.Interval(0.025);
            missed += interval.Low <= -0.07 && -0.07 <= interval.High ? 0 : 1;
        }
        ((double)missed / Runs).Should().BeLessThanOrEqualTo(0.05 + Noise(0.05));
    }

    [Fact]
    public void Graded_differences_keep_the_rates_too()
    {
        SeededRandom random = Chance.Of("graded");
        int worse = 0;
        for (int run = 0; run < Runs; run++)
        {
            var test = new PairedSequentialTest(Design with { MeanSquare = 0.05 });
            while (!test.IsOver && test.Pairs < 500)
            {
                test.Add((random.NextDouble() - random.NextDouble()) / 2);
            }
            worse += test.Verdict == SequentialVerdict.Worse ? 1 : 0;
        }
        ((double)worse / Runs).Should().BeLessThanOrEqualTo(0.025 + Noise(0.025));
    }

    private static double Noise(double rate) => 2.6 * Math.Sqrt(rate * (1 - rate) / Runs);

    private static SequentialForecast Play(double difference, double discordant, long most) =>
        SequentialForecast.Of(
            Design,
            difference,
            discordant,
            most,
            Runs,
            Chance.Of($"{difference} {discordant}").NextDouble
        );
}
