using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Runs.Cases;

/// <summary>The cases of a run in a random order in which no player gets the easy ones first.</summary>
/// <remarks>
/// Puzzles come in a random order in which the batches are mixed evenly, and are played in windows of <see cref="WindowSize"/>. In a window
/// every player gets all its cases in an order of its own, in which batches and tiers are mixed evenly, and the players take turns. So at
/// every moment (1) the numbers of cases that any two players were given differ by at most 1; (2) what two players were given differs within
/// one window only; (3) of what a player was given, each tier's share differs from its share in the whole by a few cases at most, which do
/// not grow with the run. The same seed gives the same order.
/// </remarks>
public sealed class CaseOrder(ImmutableArray<BatchShape> batches, int players, int repeats, Seed seed)
{
    /// <summary>Puzzles whose cases are mixed with one another; the memory of a run is that of a few windows.</summary>
    public const int WindowSize = 16;

    private readonly Lazy<long> _count = new(() => batches.Sum(CasesOf) * players * repeats);

    /// <summary>All cases.</summary>
    public long Count => _count.Value;

    /// <summary>Cases of each player.</summary>
    public long CountOfPlayer => players == 0 ? 0 : Count / players;

    /// <summary>Every case once.</summary>
    public IEnumerable<RunCase> Cases() => Windows().SelectMany(static window => window.Cases);

    internal IEnumerable<CaseWindow> Windows()
    {
        long number = 0;
        foreach (PuzzleSlot[] slots in Slots().Chunk(WindowSize))
        {
            yield return new CaseWindow([.. slots], Deal(slots, seed.Derive("window", number++)));
        }
    }

    private static long CasesOf(BatchShape batch) =>
        Enumerable.Range(0, batch.Count).Sum(index => (long)batch.TiersOf(index).Length);

    /// <summary>Every puzzle once, in the order of play.</summary>
    public IEnumerable<PuzzleSlot> Slots()
    {
        var random = new SeededRandom(seed.Derive("order", 0));
        int[] first = new int[batches.Length];
        int[][] indices = new int[batches.Length][];
        for (int batch = 0; batch < batches.Length; batch++)
        {
            first[batch] = batch == 0 ? 1 : first[batch - 1] + batches[batch - 1].Count;
            indices[batch] = [.. Enumerable.Range(0, batches[batch].Count)];
            random.Shuffle(indices[batch].AsSpan());
        }
        int[] taken = new int[batches.Length];
        foreach (int batch in EvenMix.Of([.. batches.Select(static batch => batch.Count)], random))
        {
            int index = indices[batch][taken[batch]++];
            yield return new PuzzleSlot(first[batch] + index, batch, index);
        }
    }

    private ImmutableArray<RunCase> Deal(PuzzleSlot[] slots, Seed window)
    {
        RunCase[][] sequences =
        [
            .. Enumerable.Range(0, players).Select(player => Sequence(slots, player, window.Derive("player", player))),
        ];
        var random = new SeededRandom(window.Derive("turns", 0));
        int[] turns = [.. Enumerable.Range(0, players)];
        var cases = ImmutableArray.CreateBuilder<RunCase>();
        for (int round = 0; players > 0 && round < sequences[0].Length; round++)
        {
            random.Shuffle(turns.AsSpan());
            cases.AddRange(turns.Select(player => sequences[player][round]));
        }
        return cases.ToImmutable();
    }

    private RunCase[] Sequence(PuzzleSlot[] slots, int player, Seed own)
    {
        var random = new SeededRandom(own);
        RunCase[][] kinds =
        [
            .. slots
                .SelectMany(slot => batches[slot.Batch].TiersOf(slot.Index).Select(tier => (slot, tier)))
                .SelectMany(pair =>
                    Enumerable
                        .Range(1, repeats)
                        .Select(repeat =>
                            (pair.slot.Batch, Case: new RunCase(pair.slot.Number, player, pair.tier, repeat))
                        )
                )
                .GroupBy(static pair => (pair.Batch, pair.Case.Tier), static pair => pair.Case)
                .OrderBy(static kind => kind.Key)
                .Select(static kind => kind.ToArray()),
        ];
        foreach (RunCase[] kind in kinds)
        {
            random.Shuffle(kind.AsSpan());
        }
        int[] taken = new int[kinds.Length];
        return
        [
            .. EvenMix
                .Of([.. kinds.Select(static kind => kind.Length)], random)
                .Select(kind => kinds[kind][taken[kind]++]),
        ];
    }
}
