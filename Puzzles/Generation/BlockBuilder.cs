using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds a block of conditions which, on top of those already in the set, leaves exactly the hidden allocation, and of
/// which none is dispensable.</summary>
/// <remarks>Adds conditions that the current counter-example violates until there is none; then drops, in random order, what is
/// not needed. Conditions are preferred that leave the witnesses of the base standing: a base condition whose witness satisfies
/// the whole block is needed in this tier. The counter-examples are kept: one that only a single remaining condition rules out proves that condition needed.</remarks>
internal sealed class BlockBuilder(ConditionSet set, byte[] hidden, SeededRandom random)
{
    private const int MostConditions = 200;

    private readonly List<byte[]> _others = [];

    /// <summary>The block, or null if the kinds could not settle it; the set is left as it was.</summary>
    /// <param name="witnesses">Allocations that each violate one condition of the set alone, to spare where that can be.</param>
    internal List<Condition>? Build(KindMix mix, IEnumerable<byte[]> witnesses)
    {
        int first = set.Count;
        _others.Clear();
        List<Condition>? block = Settle(mix, first, [.. witnesses]) ? Minimise(first) : null;
        set.Truncate(first);
        return block;
    }

    private bool Settle(KindMix mix, int first, List<byte[]> spared)
    {
        while (true)
        {
            byte[] other = new byte[hidden.Length];
            SearchOutcome outcome = set.FindOther(hidden, other);
            if (outcome != SearchOutcome.Found)
            {
                return outcome == SearchOutcome.None;
            }
            _others.Add(other);
            Condition? next =
                set.Count - first < MostConditions ? mix.Separate(set.Grid, hidden, other, spared, random) : null;
            if (next is null)
            {
                return false;
            }
            set.Add(next);
            spared.RemoveAll(allocation => !next.Holds(set.Grid, allocation));
        }
    }

    private List<Condition>? Minimise(int first)
    {
        int count = set.Count - first;
        // For each counter-example, the conditions of the block that rule it out and are still there.
        var violated = _others
            .Select(other => Enumerable.Range(0, count).Where(i => !set[first + i].Holds(set.Grid, other)).ToHashSet())
            .ToList();
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle<int>(order);
        var kept = new List<int>();
        byte[] witness = new byte[hidden.Length];
        foreach (int index in order)
        {
            if (violated.Exists(v => v.Count == 1 && v.Contains(index)))
            {
                kept.Add(index);
                continue;
            }
            set.Enable(first + index, false);
            SearchOutcome without = set.FindOther(hidden, witness);
            if (without == SearchOutcome.Undecided)
            {
                return null;
            }
            if (without == SearchOutcome.Found)
            {
                set.Enable(first + index, true);
                kept.Add(index);
            }
            else
            {
                violated.ForEach(v => v.Remove(index));
            }
        }
        kept.Sort();
        return [.. kept.Select(index => set[first + index])];
    }
}
