using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds a block of conditions which, on top of those already in the set, leaves exactly the hidden allocation, and of
/// which none is dispensable.</summary>
/// <remarks>Adds conditions that the current counter-example violates until there is none; then drops, in random order, what is
/// not needed. All swaps of two artifacts come first, without a search. Conditions are preferred that leave the witnesses of the base standing: a base condition whose witness satisfies
/// the whole block is needed in this tier. The counter-examples are kept: one that only a single remaining condition rules out proves that condition needed.</remarks>
internal sealed class BlockBuilder
{
    private const int MostConditions = 200;
    private const int MostTightened = 24;
    private const int WordBits = 64;
    private const int Words = (MostConditions + WordBits - 1) / WordBits;

    private readonly AllocationList _others = new();
    private readonly AllocationList _spared = new();
    private readonly AllocationList _open = new();
    private readonly AllocationList _far = new();
    private readonly byte[] _witness = new byte[WordBits];
    private readonly int[] _order = new int[MostConditions];
    private ulong[] _violated = [];

    /// <summary>The allocations to leave standing where that can be; fill it before each block.</summary>
    internal AllocationList Spared => _spared;

    /// <summary>Leaves the block at the end of the set, with its dispensable conditions switched off; false if the source could
    /// not settle it.</summary>
    /// <param name="start">Conditions to begin the block with.</param>
    internal bool Build(
        ConditionSet set,
        ConditionSource source,
        IReadOnlyList<StatedCondition> start,
        SeededRandom random
    )
    {
        int first = set.Count;
        _others.Clear(set.Grid.Artifacts);
        foreach (StatedCondition stated in start)
        {
            set.Add(stated);
            _spared.KeepHolding(stated.Condition, set.Grid);
        }
        return RuleOutSwaps(set, source, first) && Settle(set, source, first) && Minimise(set, random, first);
    }

    private bool RuleOutSwaps(ConditionSet set, ConditionSource source, int first)
    {
        AllocationList swaps = set.Drawn.Swaps;
        _open.Clear(set.Grid.Artifacts);
        for (int swap = 0; swap < swaps.Count; swap++)
        {
            if (set.HoldIn(swaps[swap], 0, first))
            {
                _others.Add(swaps[swap]);
                if (set.HoldIn(swaps[swap], first, set.Count))
                {
                    _open.Add(swaps[swap]);
                }
            }
        }
        while (_open.Count > 0)
        {
            if (!RuleOut(_open, _open, set, source, first))
            {
                return false;
            }
        }
        return true;
    }

    private bool Settle(ConditionSet set, ConditionSource source, int first)
    {
        int tightened = 0;
        while (true)
        {
            Span<byte> other = _others.Append();
            SearchOutcome outcome = set.FindFarOther(other);
            if (outcome == SearchOutcome.Found)
            {
                _far.Clear(set.Grid.Artifacts);
                _far.Add(other);
                if (!RuleOut(_far, set.Drawn.Swaps, set, source, first))
                {
                    return false;
                }
                continue;
            }
            _others.RemoveLast();
            if (outcome == SearchOutcome.None)
            {
                return true;
            }
            // What the search can not settle, it can once a little more is known; what was too much goes again.
            if (tightened++ == MostTightened || !Tighten(set, source))
            {
                return false;
            }
        }
    }

    private bool Tighten(ConditionSet set, ConditionSource source)
    {
        AllocationList swaps = set.Drawn.Swaps;
        if (source.Separate(swaps, _spared, swaps) is not { } next)
        {
            return false;
        }
        set.Add(next);
        _spared.KeepHolding(next, set.Grid);
        return true;
    }

    private bool RuleOut(
        AllocationList others,
        AllocationList open,
        ConditionSet set,
        ConditionSource source,
        int first
    )
    {
        Condition? next = set.Count - first < MostConditions ? source.Separate(others, _spared, open) : null;
        if (next is null)
        {
            return false;
        }
        set.Add(next);
        _spared.KeepHolding(next, set.Grid);
        _open.KeepHolding(next, set.Grid);
        return true;
    }

    private bool Minimise(ConditionSet set, SeededRandom random, int first)
    {
        int count = set.Count - first;
        NoteViolated(set, first, count);
        Span<int> order = _order.AsSpan(0, count);
        for (int index = 0; index < count; index++)
        {
            order[index] = index;
        }
        random.Shuffle(order);
        foreach (int index in order)
        {
            if (IsAlone(index))
            {
                continue;
            }
            set.Enable(first + index, false);
            SearchOutcome without = set.FindFarOther(_witness);
            if (without == SearchOutcome.Undecided)
            {
                return false;
            }
            if (without == SearchOutcome.Found)
            {
                set.Enable(first + index, true);
            }
            else
            {
                Forget(index);
            }
        }
        return true;
    }

    /// <summary>For each counter-example, a bit set of the conditions that rule it out and are still there.</summary>
    private void NoteViolated(ConditionSet set, int first, int count)
    {
        if (_violated.Length < _others.Count * Words)
        {
            _violated = new ulong[2 * _others.Count * Words];
        }
        Array.Clear(_violated, 0, _others.Count * Words);
        for (int other = 0; other < _others.Count; other++)
        {
            for (int index = 0; index < count; index++)
            {
                if (!set[first + index].Holds(set.Grid, _others[other]))
                {
                    _violated[other * Words + index / WordBits] |= 1UL << index;
                }
            }
        }
    }

    private bool IsAlone(int index)
    {
        for (int other = 0; other < _others.Count; other++)
        {
            Span<ulong> violated = _violated.AsSpan(other * Words, Words);
            if (violated[index / WordBits] != 1UL << index)
            {
                continue;
            }
            violated[index / WordBits] = 0;
            bool alone = !violated.ContainsAnyExcept(0UL);
            violated[index / WordBits] = 1UL << index;
            if (alone)
            {
                return true;
            }
        }
        return false;
    }

    private void Forget(int index)
    {
        for (int other = 0; other < _others.Count; other++)
        {
            _violated[other * Words + index / WordBits] &= ~(1UL << index);
        }
    }
}
