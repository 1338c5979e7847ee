using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Sequential;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Sequential;

public sealed class PairedSequentialTestTests
{
    private static readonly SequentialDesign Design = new(0.1, 0.025, 0.1, 0.2, false);

    [Fact]
    public void Before_the_first_pair_everything_is_open()
    {
        var test = new PairedSequentialTest(Design);
        test.Verdict.Should().Be(SequentialVerdict.Open);
        test.IsOver.Should().BeFalse();
        test.Missing().Should().BeNull();
        test.Interval(0.025).Should().Be(new Interval(-1, 1));
    }

    [Fact]
    public void Pairs_that_all_agree_end_as_not_worse()
    {
        var test = new PairedSequentialTest(Design);
        while (!test.IsOver)
        {
            test.Add(0);
        }
        test.Verdict.Should().Be(SequentialVerdict.NotWorse);
        test.Pairs.Should().BeLessThan(60);
        test.WorseEvidence.Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Losing_again_and_again_is_worse_and_the_interval_says_the_same()
    {
        var test = new PairedSequentialTest(Design);
        while (!test.IsOver)
        {
            test.Add(-1);
        }
        test.Verdict.Should().Be(SequentialVerdict.Worse);
        test.WorseEvidence.Should().BeGreaterThanOrEqualTo(40);
        test.Interval(0.025).High.Should().BeNegative();
        test.Interval(0.025).Low.Should().BeGreaterThanOrEqualTo(-1);
    }

    [Fact]
    public void Who_waits_for_better_learns_of_it()
    {
        SeededRandom random = Chance.Of("better");
        var test = new PairedSequentialTest(Design with { AwaitBetter = true });
        while (!test.IsOver && test.Pairs < 2_000)
        {
            test.Add(random.Pair(0.15, 0.25));
        }
        test.Verdict.Should().Be(SequentialVerdict.Better);
        test.Interval(0.025).Low.Should().BePositive();
    }

    [Fact]
    public void The_pairs_that_are_missing_are_about_those_it_takes()
    {
        SeededRandom random = Chance.Of("missing");
        double[] ratios = [.. Enumerable.Range(0, 200).Select(_ => Ratio(random)).OfType<double>().Order()];
        ratios.Should().HaveCountGreaterThan(100);
        ratios[ratios.Length / 2].Should().BeInRange(0.5, 2);
    }

    [Theory]
    [InlineData(1.01)]
    [InlineData(-1.01)]
    public void Differences_of_more_than_one_are_refused(double difference) =>
        FluentActions
            .Invoking(() => new PairedSequentialTest(Design).Add(difference))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    /// <summary>Taken over foretold after forty pairs; null where that was decided by then.</summary>
    private static double? Ratio(SeededRandom random)
    {
        var test = new PairedSequentialTest(Design);
        while (test.Pairs < 40)
        {
            test.Add(random.Pair(-0.1, 0.2));
        }
        if (test.IsOver || test.Missing() is not long foretold)
        {
            return null;
        }
        while (!test.IsOver && test.Pairs < 2_000)
        {
            test.Add(random.Pair(-0.1, 0.2));
        }
        return (test.Pairs - 40.0) / foretold;
    }
}
