using System.Collections.Immutable;
using Gridlock.Core.Runs.Cases;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Tests.Runs.Cases;

public sealed class CaseOrderTests
{
    private const int Seeds = 1_000;

    [Fact]
    public void Every_case_comes_once()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (CaseOrder order, int players, int repeats, BatchShape[] shapes) = Draw(seed);
            RunCase[] cases = [.. order.Cases()];

            cases.ToHashSet().Should().HaveCount(cases.Length);
            cases.LongLength.Should().Be(order.Count);
            order.Count.Should().Be(shapes.Sum(CasesOf) * players * repeats);
            order.CountOfPlayer.Should().Be(shapes.Sum(CasesOf) * repeats);
        }
    }

    [Fact]
    public void Players_take_turns_so_that_their_counts_never_differ_by_more_than_one()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (CaseOrder order, int players, _, _) = Draw(seed);
            int[] given = new int[players];
            int widest = 0;
            foreach (RunCase one in order.Cases())
            {
                given[one.Player]++;
                widest = Math.Max(widest, given.Max() - given.Min());
            }
            widest.Should().BeLessThanOrEqualTo(1, $"seed {seed}");
        }
    }

    /// <summary>Easy is a batch or a tier: at every moment each player has had its share of each, up to a bound that knows nothing of
    /// how long the run is.</summary>
    [Fact]
    public void Nobody_gets_the_easy_ones_first()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (CaseOrder order, int players, int repeats, BatchShape[] shapes) = Draw(seed);
            Dictionary<(int Batch, int Tier), double> shares = shapes
                .SelectMany((shape, batch) => shape.TiersOf(0).Select(tier => (batch, tier, shape.Count)))
                .ToDictionary(
                    kind => (kind.batch, kind.tier),
                    kind => (double)(kind.Count * repeats) / order.CountOfPlayer
                );
            var seen = Enumerable
                .Range(0, players)
                .Select(_ => shares.Keys.ToDictionary(kind => kind, _ => 0))
                .ToArray();
            int[] moments = new int[players];
            // Two bounds of an even mix: one of batches over the puzzles, one of kinds within a window.
            double bound = ((2 + shapes.Length) * repeats * 2) + 2 + shares.Count;
            double worst = 0;
            foreach (RunCase one in order.Cases())
            {
                (int batch, _) = Locate(shapes, one.Slot);
                seen[one.Player][(batch, one.Tier)]++;
                moments[one.Player]++;
                foreach (((int Batch, int Tier) kind, double share) in shares)
                {
                    worst = Math.Max(worst, Math.Abs(seen[one.Player][kind] - (moments[one.Player] * share)));
                }
            }
            worst.Should().BeLessThanOrEqualTo(bound, $"seed {seed}");
        }
    }

    [Fact]
    public void The_bound_does_not_grow_with_the_run()
    {
        double worst = 0;
        var order = new CaseOrder(
            [BatchShape.Even(4_000, [1]), BatchShape.Even(2_000, [1, 2, 3])],
            2,
            1,
            Seed.Parse("long")
        );
        double easy = 0;
        double moment = 0;
        foreach (RunCase one in order.Cases().Where(one => one.Player == 0))
        {
            moment++;
            easy += one.Slot <= 4_000 ? 1 : 0;
            worst = Math.Max(worst, Math.Abs(easy - (moment * 0.4)));
        }

        worst.Should().BeLessThan(14);
    }

    [Fact]
    public void The_same_seed_gives_the_same_order_and_another_seed_another()
    {
        ImmutableArray<BatchShape> shapes = [BatchShape.Even(20, [1, 2, 3])];
        RunCase[] first = [.. new CaseOrder(shapes, 2, 2, Seed.Parse("a")).Cases()];

        new CaseOrder(shapes, 2, 2, Seed.Parse("a")).Cases().Should().Equal(first);
        new CaseOrder(shapes, 2, 2, Seed.Parse("b")).Cases().Should().NotEqual(first);
    }

    [Fact]
    public void A_case_is_found_again_by_its_name()
    {
        var one = new RunCase(17, 1, 3, 4);

        one.Name.Should().Be("q17.p2.t3.x4");
        RunCase.Parse(one.Name).Should().Be(one);
        RunCase.Parse("4x7-3a34d33908.p1.t2").Should().BeNull();
        RunCase.Parse("q17.p2.t3.x").Should().BeNull();
    }

    private static (CaseOrder Order, int Players, int Repeats, BatchShape[] Shapes) Draw(int seed)
    {
        var random = new SeededRandom(Seed.Parse($"order {seed}"));
        int players = 1 + random.Below(4);
        int repeats = 1 + random.Below(3);
        BatchShape[] shapes =
        [
            .. Enumerable
                .Range(0, 1 + random.Below(3))
                .Select(_ => BatchShape.Even(1 + random.Below(25), [.. Enumerable.Range(1, 1 + random.Below(3))])),
        ];
        return (new CaseOrder([.. shapes], players, repeats, Seed.Parse($"seed {seed}")), players, repeats, shapes);
    }

    private static long CasesOf(BatchShape shape) => (long)shape.Count * shape.TiersOf(0).Length;

    private static (int Batch, int Index) Locate(BatchShape[] shapes, int slot)
    {
        int index = slot - 1;
        for (int batch = 0; ; batch++)
        {
            if (index < shapes[batch].Count)
            {
                return (batch, index);
            }
            index -= shapes[batch].Count;
        }
    }
}
