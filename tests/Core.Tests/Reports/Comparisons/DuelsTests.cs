using System.Collections.Immutable;
using Gridlock.Core.Reports.Comparisons;
using Gridlock.Core.Reports.Comparisons.HeadToHead;
using Gridlock.Core.Statistics.Paired;

namespace Gridlock.Core.Tests.Reports.Comparisons;

public sealed class DuelsTests
{
    [Fact]
    public void One_try_a_puzzle_is_told_by_McNemar()
    {
        // The table of Bentur et al., 2009, as in Fagerland, Lydersen and Laake, 2013: mid-p 0.039, exact 0.070.
        Attempt[] attempts =
        [
            .. new[] { (true, true, 1), (true, false, 1), (false, true, 7), (false, false, 12) }.SelectMany(
                (cell, kind) =>
                    Enumerable
                        .Range(0, cell.Item3)
                        .SelectMany(at =>
                            new[]
                            {
                                Attempts.Of("before", $"{kind}-{at}", cell.Item1),
                                Attempts.Of("after", $"{kind}-{at}", cell.Item2),
                            }
                        )
            ),
        ];
        Duel duel = Duels.Of(attempts).Single();
        (duel.First, duel.Second).Should().Be(("after", "before"));
        duel.Result.Test.Should().Be(PairTest.McNemar);
        (duel.Result.Both, duel.Result.OnlyFirst, duel.Result.OnlySecond, duel.Result.Neither)
            .Should()
            .Be((1, 7, 1, 12));
        duel.Result.P.Should().BeApproximately(0.0391, 5e-5);
        duel.Result.Exact.Should().BeApproximately(0.0703, 5e-5);
        duel.Result.Difference.Should().BeApproximately(6.0 / 21, 1e-12);
        duel.Result.Interval.Should().Be(TangoScore.Of(new PairedTable(1, 1, 7, 12), 0.95));
        duel.Result.WonShare!.Value.Low.Should().BeApproximately(0.4735, 5e-5);
        duel.Slices.Should().BeEmpty();
    }

    [Fact]
    public void Tiers_and_repeats_of_a_puzzle_are_one_cluster()
    {
        Duel duel = Duels.Of(Attempts.Draw("tiers", 40, 2, ("a", 0.9), ("b", 0))).Single();
        duel.Result.Test.Should().Be(PairTest.Permutation);
        duel.Result.Exact.Should().BeNull();
        (duel.Result.Items, duel.Result.Puzzles).Should().Be((120, 40));
        duel.Finding.Should().Be(Finding.FirstBetter);
        duel.Result.Interval.Low.Should().BeGreaterThan(0);
        duel.Slices.Select(static slice => $"{slice.Kind} {slice.Name}")
            .Should()
            .Equal("tier 1", "tier 2", "tier 3", "grade 1", "grade 2", "grade 3");
        duel.Slices.Sum(static slice => slice.Result.Items).Should().Be(240);
        duel.Slices.Should().OnlyContain(static slice => slice.FalseDiscovery >= slice.Result.P);
    }

    [Fact]
    public void The_other_side_sees_the_mirror_image()
    {
        Duel duel = Duels.Of(Attempts.Draw("mirror", 30, 1, ("a", 0.5), ("b", 0))).Single();
        Duel mirrored = duel.Mirrored();
        mirrored.First.Should().Be("b");
        mirrored.Result.Difference.Should().Be(-duel.Result.Difference);
        mirrored.Result.Interval.High.Should().Be(-duel.Result.Interval.Low);
        mirrored.Result.P.Should().Be(duel.Result.P);
        mirrored
            .Mirrored()
            .Should()
            .BeEquivalentTo(
                duel,
                static options =>
                    options
                        .Using<double>(static one => one.Subject.Should().BeApproximately(one.Expectation, 1e-12))
                        .WhenTypeIs<double>()
            );
    }

    [Fact]
    public void Every_pair_is_adjusted_for_all_pairs()
    {
        ImmutableArray<Duel> duels = Duels.Of(
            Attempts.Draw("pairs", 30, 1, ("a", 1.2), ("b", 0), ("c", 0.1), ("d", 0.2))
        );
        duels.Should().HaveCount(6);
        duels
            .Should()
            .OnlyContain(static duel => duel.Holm >= duel.FalseDiscovery && duel.FalseDiscovery >= duel.Result.P);
    }

    [Fact]
    public void Players_without_a_common_item_are_not_compared()
    {
        Duels
            .Of([Attempts.Of("a", "p1", true), Attempts.Of("b", "p2", true), Attempts.Of("b", "p1", true, tier: 2)])
            .Should()
            .BeEmpty();
        Duels.Of([]).Should().BeEmpty();
    }

    [Fact]
    public void Two_who_always_agree_are_alike_only_when_there_are_enough_puzzles()
    {
        Finding Agreeing(int puzzles) =>
            Duels
                .Of([
                    .. Enumerable
                        .Range(0, puzzles)
                        .SelectMany(one =>
                            new[]
                            {
                                Attempts.Of("a", $"p{one}", one % 2 == 0),
                                Attempts.Of("b", $"p{one}", one % 2 == 0),
                            }
                        ),
                ])
                .Single()
                .Finding;
        Agreeing(5).Should().Be(Finding.Open);
        Agreeing(60).Should().Be(Finding.Alike);
    }

    [Fact]
    public void Equal_players_are_seldom_called_different_over_all_pairs()
    {
        const int runs = 200;
        int alarms = Enumerable
            .Range(0, runs)
            .Count(run =>
                Duels
                    .Of(Attempts.Draw($"equal {run}", 12, 1, ("a", 0.2), ("b", 0.2), ("c", 0.2)))
                    .Any(static duel => duel.Finding is Finding.FirstBetter or Finding.SecondBetter)
            );
        (alarms / (double)runs).Should().BeLessThan(0.09);
    }

    [Fact]
    public void Shares_of_cells_are_compared_by_puzzle()
    {
        Attempt[] attempts =
        [
            .. Enumerable
                .Range(0, 12)
                .SelectMany(one =>
                    new[]
                    {
                        Attempts.Of("a", $"p{one}", false) with
                        {
                            Cells = 0.8,
                        },
                        Attempts.Of("b", $"p{one}", false) with
                        {
                            Cells = 0.5 + (0.01 * one),
                        },
                    }
                ),
        ];
        Duel duel = Duels.Of(attempts).Single();
        duel.Cells.Should().BeApproximately(0.245, 1e-12);
        duel.CellsInterval!.Value.Low.Should().BeInRange(0.2, 0.24);
        duel.CellsP.Should().BeLessThan(0.001);
        duel.Finding.Should().Be(Finding.Open);
    }
}
