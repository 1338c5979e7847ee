using System.Collections.Immutable;
using Gridlock.Core.Statistics;
using Gridlock.Core.Statistics.Multiplicity;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Reports.Comparisons.HeadToHead;

/// <summary>Compares every two players on the items that both tried.</summary>
public static class Duels
{
    private const int Samples = 2_000;

    /// <summary>One a pair that has an item in common, in the players' order by name.</summary>
    public static ImmutableArray<Duel> Of(IReadOnlyCollection<Attempt> attempts)
    {
        IReadOnlyDictionary<string, IReadOnlyDictionary<Item, Tries>> players = Tries.ByPlayer(attempts);
        string[] names = [.. players.Keys];
        Duel[] duels =
        [
            .. from first in Enumerable.Range(0, names.Length)
            from second in Enumerable.Range(first + 1, names.Length - first - 1)
            select Of(names[first], players[names[first]], names[second], players[names[second]]) into duel
            where duel is not null
            select duel,
        ];
        double[] pairs = [.. duels.Select(static duel => duel.Result.P)];
        double[] holm = Holm.Adjust(pairs);
        double[] discovery = BenjaminiHochberg.Adjust(pairs);
        var slices = new Queue<double>(
            BenjaminiHochberg.Adjust([.. duels.SelectMany(static duel => duel.Slices, static (_, one) => one.Result.P)])
        );
        return
        [
            .. duels.Select(
                (duel, index) =>
                    duel with
                    {
                        Holm = holm[index],
                        FalseDiscovery = discovery[index],
                        Slices = [.. duel.Slices.Select(slice => slice with { FalseDiscovery = slices.Dequeue() })],
                    }
            ),
        ];
    }

    private static Duel? Of(
        string first,
        IReadOnlyDictionary<Item, Tries> firsts,
        string second,
        IReadOnlyDictionary<Item, Tries> seconds
    )
    {
        (Tries First, Tries Second)[] shared =
        [
            .. firsts
                .Where(item => seconds.ContainsKey(item.Key))
                .Select(item => (item.Value, seconds[item.Key]))
                .OrderBy(static pair => pair.Value.Attempts[0].Puzzle, StringComparer.Ordinal)
                .ThenBy(static pair => pair.Value.Attempts[0].Tier),
        ];
        if (shared.Length == 0)
        {
            return null;
        }
        string seed = $"{first} / {second}";
        ClusteredPairs pairs = Paired(shared);
        var result = PairedResult.Of(pairs, seed);
        double[] cells = Cells(shared);
        return new Duel(
            first,
            second,
            result,
            result.P,
            result.P,
            AlikeP(pairs),
            cells.Length == 0 ? null : cells.Average(),
            cells.Length < 2
                ? null
                : PairedBootstrap.Of(cells, Levels.Confidence, Samples, new SeededRandom(Seed.Parse(seed)).Below),
            cells.Length == 0 ? null : SignFlips.P(cells, Samples, new SeededRandom(Seed.Parse(seed)).Below),
            DuelSlices.Of(shared, seed)
        );
    }

    internal static ClusteredPairs Paired(IEnumerable<(Tries First, Tries Second)> shared)
    {
        var pairs = new ClusteredPairs();
        foreach ((Tries first, Tries second) in shared)
        {
            pairs.Add(first.Attempts[0].Puzzle, first.Count, second.Count);
        }
        return pairs;
    }

    private static double? AlikeP(ClusteredPairs pairs) =>
        pairs.IsSimple ? Equivalence.Of(pairs.Table, Levels.Margin).P
        : pairs.Mean is { StandardError: > 1e-9 and < double.PositiveInfinity } mean
            ? Equivalence.Of(mean, Levels.Margin).P
        : null;

    /// <summary>The mean difference of each puzzle.</summary>
    private static double[] Cells(IEnumerable<(Tries First, Tries Second)> shared) =>
        [
            .. shared
                .Select(static pair =>
                    (pair.First.Attempts[0].Puzzle, Difference: pair.First.Cells - pair.Second.Cells)
                )
                .Where(static one => one.Difference is not null)
                .GroupBy(static one => one.Puzzle, static one => one.Difference!.Value)
                .Select(Enumerable.Average),
        ];
}
