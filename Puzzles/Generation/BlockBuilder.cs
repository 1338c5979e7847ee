using System.Runtime.InteropServices;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Builds a block of conditions which, on top of those already in the set, leaves exactly the hidden allocation, and of
/// which none is dispensable.</summary>
/// <remarks>Adds conditions that the current counter-example violates until there is none; then drops, in random order, what is
/// not needed. All swaps of two artifacts come first, without a search. Conditions are preferred that leave the witnesses of the base
/// standing: a base condition whose witness satisfies the whole block is needed in this tier. The counter-examples are kept: one that
/// only a single remaining condition rules out proves that condition needed. Where a search gives up, a firm condition joins the
/// block, until what is left can be settled.</remarks>
internal sealed class BlockBuilder
{
    private const int MostConditions = 192;
    private const int MostFirm = 64;

    private readonly CounterExamples _others = new();
    private readonly AllocationList _spared = new();
    private readonly AllocationList _open = new();
    private readonly AllocationList _far = new();
    private readonly List<int> _order = [];
    private readonly List<int> _firm = [];
    private byte[] _other = [];
    private int _tightened;

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
        _others.Clear(set.Grid);
        _firm.Clear();
        _tightened = 0;
        Array.Resize(ref _other, set.Grid.Artifacts);
        foreach (StatedCondition stated in start)
        {
            set.Add(stated);
            _spared.KeepHolding(stated.Condition, set.Grid);
        }
        if (!RuleOutSwaps(set, source, first) || !Settle(set, source, first))
        {
            return false;
        }
        while (!Minimise(set, random, first))
        {
            if (!Tighten(set, source))
            {
                return false;
            }
        }
        return true;
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
        while (true)
        {
            switch (set.FindFarOther(_other))
            {
                case SearchOutcome.None:
                    return true;
                case SearchOutcome.Found:
                    _others.Add(_other);
                    _far.Clear(set.Grid.Artifacts);
                    _far.Add(_other);
                    if (!RuleOut(_far, set.Drawn.Swaps, set, source, first))
                    {
                        return false;
                    }
                    break;
                default:
                    if (!Tighten(set, source))
                    {
                        return false;
                    }
                    break;
            }
        }
    }

    // What the search can not settle, it can once a little more is known; what was too much goes again. In a line-up each time takes
    // more of them, which bounds the slowest; in a vault they would use up what a block may have.
    private bool Tighten(ConditionSet set, ConditionSource source)
    {
        int firm = set.Grid.IsVault ? 1 : ++_tightened;
        for (; firm > 0 && _firm.Count < MostFirm && source.Firm(set.Drawn.Swaps) is { } next; firm--)
        {
            _firm.Add(set.Count);
            set.Add(next);
            _spared.KeepHolding(next, set.Grid);
        }
        return firm == 0;
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

    /// <summary>Switches off what is not needed; false where the search gave up over one of them, which stays switched on.</summary>
    private bool Minimise(ConditionSet set, SeededRandom random, int first)
    {
        _others.NoteViolated(set, first);
        foreach (int index in Order(set, random, first))
        {
            if (!set.IsEnabled(index) || _others.AreNeeding(index - first))
            {
                continue;
            }
            set.Enable(index, false);
            SearchOutcome without = set.FindFarOther(_other);
            if (without == SearchOutcome.None)
            {
                _others.Forget(index - first);
                continue;
            }
            set.Enable(index, true);
            if (without == SearchOutcome.Undecided)
            {
                return false;
            }
            // Where this comes again, the condition is known to be needed.
            _others.Add(_other);
        }
        return true;
    }

    /// <summary>Random, with the firm ones last: what stays is then easier to search.</summary>
    private List<int> Order(ConditionSet set, SeededRandom random, int first)
    {
        _order.Clear();
        for (int index = first; index < set.Count; index++)
        {
            if (!_firm.Contains(index))
            {
                _order.Add(index);
            }
        }
        random.Shuffle(CollectionsMarshal.AsSpan(_order));
        _order.AddRange(_firm);
        return _order;
    }
}
