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

    internal ConditionSet(Grid grid, Searcher searcher)
    {
        Grid = grid;
        _searcher = searcher;
        searcher.Load(grid.ToProblem([]));
    }

    internal Grid Grid { get; }

    internal int Count => _entries.Count;

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

    /// <summary>Looks for an allocation other than the hidden one under the conditions that are switched on.</summary>
    internal SearchOutcome FindOther(ReadOnlySpan<byte> hidden, Span<byte> other) => _searcher.FindOther(hidden, other);

    /// <summary>The same without this condition, which was switched on and is again afterwards.</summary>
    internal SearchOutcome FindOtherWithout(int index, ReadOnlySpan<byte> hidden, Span<byte> other)
    {
        Enable(index, false);
        SearchOutcome outcome = _searcher.FindOther(hidden, other);
        Enable(index, true);
        return outcome;
    }

    /// <summary>Looks for an allocation that violates this condition and satisfies all others.</summary>
    internal SearchOutcome FindViolating(int index, Span<byte> witness)
    {
        Enable(index, false);
        SearchOutcome outcome = SearchOutcome.None;
        int end = _searcher.ConstraintCount;
        foreach (Constraint constraint in _entries[index].Stated.Constraints)
        {
            foreach (Constraint negation in constraint.Negations())
            {
                _searcher.Add(negation);
                SearchOutcome found = _searcher.Find(witness);
                _searcher.Truncate(end);
                if (found == SearchOutcome.Found)
                {
                    Enable(index, true);
                    return found;
                }
                outcome = found == SearchOutcome.Undecided ? found : outcome;
            }
        }
        Enable(index, true);
        return outcome;
    }

    private readonly record struct Entry(StatedCondition Stated, int First, int End, bool Enabled);
}
