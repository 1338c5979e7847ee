using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Conditions on one grid, loaded into a searcher so that each can be switched off, negated or taken away.</summary>
internal sealed class ConditionSet
{
    private readonly Searcher _searcher;
    private readonly List<Entry> _entries = [];

    private readonly HiddenAllocation _drawn;

    internal ConditionSet(HiddenAllocation drawn, Searcher searcher)
    {
        _drawn = drawn;
        _searcher = searcher;
        searcher.Load(drawn.Grid.ToProblem([]));
    }

    internal HiddenAllocation Drawn => _drawn;

    internal Grid Grid => _drawn.Grid;

    internal int Count => _entries.Count;

    /// <summary>The branches of all searches so far: a measure of the time spent, and the same everywhere.</summary>
    internal long Nodes { get; private set; }

    internal Condition this[int index] => _entries[index].Stated.Condition;

    internal StatedCondition Stated(int index) => _entries[index].Stated;

    internal void Add(Condition condition) => Add(new StatedCondition(condition, [.. condition.ToConstraints(Grid)]));

    internal void Add(StatedCondition stated)
    {
        int first = _searcher.ConstraintCount;
        foreach (Constraint constraint in stated.Constraints)
        {
            _searcher.Add(constraint);
        }
        _entries.Add(new Entry(stated, first, _searcher.ConstraintCount, true));
    }

    /// <summary>Takes away the conditions from this index on.</summary>
    internal void Truncate(int count)
    {
        if (count < _entries.Count)
        {
            _searcher.Truncate(_entries[count].First);
            _entries.RemoveRange(count, _entries.Count - count);
        }
    }

    internal bool IsEnabled(int index) => _entries[index].Enabled;

    internal void Enable(int index, bool enabled)
    {
        Entry entry = _entries[index];
        for (int constraint = entry.First; constraint < entry.End; constraint++)
        {
            _searcher.Enable(constraint, enabled);
        }
        _entries[index] = entry with { Enabled = enabled };
    }

    /// <summary>The conditions from this index on that are switched on.</summary>
    internal List<StatedCondition> EnabledFrom(int first)
    {
        var enabled = new List<StatedCondition>(_entries.Count - first);
        for (int index = first; index < _entries.Count; index++)
        {
            if (_entries[index].Enabled)
            {
                enabled.Add(_entries[index].Stated);
            }
        }
        return enabled;
    }

    /// <summary>True if the enabled conditions from the first index to before the end hold in the allocation.</summary>
    internal bool HoldIn(ReadOnlySpan<byte> allocation, int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            Entry entry = _entries[index];
            if (entry.Enabled && !entry.Stated.Condition.Holds(Grid, allocation))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Looks for an allocation other than the hidden one under the conditions that are switched on.</summary>
    internal SearchOutcome FindOther(Span<byte> other)
    {
        for (int swap = 0; swap < _drawn.Swaps.Count; swap++)
        {
            if (HoldIn(_drawn.Swaps[swap], 0, Count))
            {
                _drawn.Swaps[swap].CopyTo(other);
                return SearchOutcome.Found;
            }
        }
        return FindFarOther(other);
    }

    /// <summary>The same where no swap of two artifacts will do.</summary>
    internal SearchOutcome FindFarOther(Span<byte> other)
    {
        SearchOutcome outcome = _searcher.FindOther(_drawn.Positions, other);
        Nodes += _searcher.Nodes;
        return outcome;
    }

    /// <summary>As <see cref="FindOther"/> without this condition, which was switched on and is again afterwards.</summary>
    internal SearchOutcome FindOtherWithout(int index, Span<byte> other)
    {
        Enable(index, false);
        SearchOutcome outcome = FindOther(other);
        Enable(index, true);
        return outcome;
    }

    /// <summary>Looks for an allocation that violates this condition and satisfies all others.</summary>
    internal SearchOutcome FindViolating(int index, Span<byte> witness)
    {
        Enable(index, false);
        SearchOutcome outcome = FindSwapViolating(index, witness)
            ? SearchOutcome.Found
            : SearchNegations(index, witness);
        Enable(index, true);
        return outcome;
    }

    private bool FindSwapViolating(int index, Span<byte> witness)
    {
        for (int swap = 0; swap < _drawn.Swaps.Count; swap++)
        {
            Span<byte> allocation = _drawn.Swaps[swap];
            if (!this[index].Holds(Grid, allocation) && HoldIn(allocation, 0, Count))
            {
                allocation.CopyTo(witness);
                return true;
            }
        }
        return false;
    }

    private SearchOutcome SearchNegations(int index, Span<byte> witness)
    {
        SearchOutcome outcome = SearchOutcome.None;
        int end = _searcher.ConstraintCount;
        foreach (Constraint constraint in _entries[index].Stated.Constraints)
        {
            foreach (Constraint negation in constraint.Negations())
            {
                _searcher.Add(negation);
                SearchOutcome found = _searcher.Find(witness);
                Nodes += _searcher.Nodes;
                _searcher.Truncate(end);
                if (found == SearchOutcome.Found)
                {
                    return found;
                }
                outcome = found == SearchOutcome.Undecided ? found : outcome;
            }
        }
        return outcome;
    }

    private readonly record struct Entry(StatedCondition Stated, int First, int End, bool Enabled);
}
