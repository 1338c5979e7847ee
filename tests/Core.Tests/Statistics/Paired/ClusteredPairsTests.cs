using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Statistics.Paired;

public sealed class ClusteredPairsTests
{
    [Fact]
    public void With_one_try_a_puzzle_it_is_the_plain_paired_table()
    {
        var pairs = new ClusteredPairs();
        bool[][] tries =
        [
            [true, true],
            [true, false],
            [true, false],
            [false, true],
            [false, false],
        ];
        foreach ((int index, bool[] one) in tries.Index())
        {
            pairs.Add($"p{index}", (one[0] ? 1 : 0, 1), (one[1] ? 1 : 0, 1));
        }
        var table = new PairedTable(Both: 1, Lost: 1, Won: 2, Neither: 1);
        pairs.IsSimple.Should().BeTrue();
        pairs.Table.Should().Be(table);
        pairs.Interval(0.95).Should().Be(TangoScore.Of(table, 0.95));
        pairs.Difference.Should().BeApproximately(0.2, 1e-12);
    }

    [Fact]
    public void Repeats_are_what_one_try_of_each_is_expected_to_give()
    {
        var pairs = new ClusteredPairs();
        pairs.Add("p", (1, 2), (1, 4));
        (pairs.Both, pairs.OnlyFirst, pairs.OnlySecond, pairs.Neither).Should().Be((0.125, 0.375, 0.125, 0.375));
        pairs.IsSimple.Should().BeFalse();
        pairs.Interval(0.95).Should().Be(new Interval(-1, 1));
    }

    [Fact]
    public void Copies_of_tiers_do_not_make_it_surer()
    {
        var once = new ClusteredPairs();
        var often = new ClusteredPairs();
        SeededRandom random = Chance.Of("copies");
        for (int puzzle = 0; puzzle < 60; puzzle++)
        {
            (int, int) first = (random.Below(2), 1);
            (int, int) second = (random.Below(2), 1);
            once.Add($"p{puzzle}", first, second);
            for (int tier = 0; tier < 5; tier++)
            {
                often.Add($"p{puzzle}", first, second);
            }
        }
        Width(often).Should().BeInRange(0.98 * Width(once), 1.06 * Width(once));
    }

    [Theory]
    [InlineData(6, 0, 0.5, 1, 1)]
    [InlineData(12, 1.5, 0.5, 1, 1)]
    [InlineData(25, 2.5, 1, 2, 1)]
    [InlineData(25, 0, 0, 1.5, 4)]
    [InlineData(80, 3, 0.5, 1, 1)]
    [InlineData(80, 0, 1, 2, 3)]
    public void The_true_difference_lies_in_the_interval_as_often_as_it_says(
        int puzzles,
        double ability,
        double lead,
        double spread,
        int tries
    )
    {
        SeededRandom random = Chance.Of($"cover {puzzles} {ability} {tries}");
        double truth = Enumerable
            .Range(0, 15_000)
            .Average(_ => Draw(random, ability, lead, spread).Average(static one => one.First - one.Second));
        const int runs = 250;
        int covered = 0;
        int alarms = 0;
        for (int run = 0; run < runs; run++)
        {
            var pairs = new ClusteredPairs();
            for (int puzzle = 0; puzzle < puzzles; puzzle++)
            {
                foreach ((double first, double second) in Draw(random, ability, lead, spread))
                {
                    pairs.Add($"p{puzzle}", Tried(random, first, tries), Tried(random, second, tries));
                }
            }
            Interval interval = pairs.Interval(0.95);
            covered += interval.Low <= truth && truth <= interval.High ? 1 : 0;
            alarms += lead == 0 && pairs.P(199, random.Below) <= 0.05 ? 1 : 0;
        }
        (covered / (double)runs).Should().BeInRange(0.915, 1);
        (alarms / (double)runs).Should().BeLessThan(0.08);
    }

    /// <summary>Three tiers of one puzzle, whose difficulties have a part in common.</summary>
    private static (double First, double Second)[] Draw(SeededRandom random, double ability, double lead, double spread)
    {
        double shared = spread * Calibration.RaschTests.Normal(random);
        return
        [
            .. new[] { -0.7, 0, 0.7 }.Select(tier =>
                (1 / (1 + Math.Exp(shared + tier - ability - lead)), 1 / (1 + Math.Exp(shared + tier - ability)))
            ),
        ];
    }

    private static (int, int) Tried(SeededRandom random, double chance, int tries) =>
        (Enumerable.Range(0, tries).Count(_ => random.NextDouble() < chance), tries);

    private static double Width(ClusteredPairs pairs) => pairs.Interval(0.95).High - pairs.Interval(0.95).Low;
}
