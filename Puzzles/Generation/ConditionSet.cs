using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Generation;

/// <summary>Conditions on one grid, loaded into a searcher so that each can be switched off, negated or taken away.</summary>
internal sealed class ConditionSet
{
    private readonly Searcher _searcher;
    private readonly List<(Condition Condition, int First, int End)> _entries = [];

    internal ConditionSet(Grid grid, Searcher searcher)
    {
        Grid = grid;
        _searcher = searcher;
        searcher.Load(grid.ToProblem([]));
    }

    internal Grid Grid { get; }

    internal int Count => _entries.Count;

    internal Condition this[int index] => _entries[index].Condition;

    internal void Add(Condition condition)
    {
        int first = _searcher.ConstraintCount;
        foreach (Constraint constraint in condition.ToConstraints(Grid))
        {
            _searcher.Add(constraint);
        }
        _entries.Add((condition, first, _searcher.ConstraintCount));
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
        (_, int first, int end) = _entries[index];
        for (int constraint = first; constraint < end; constraint++)
        {
            _searcher.Enable(constraint, enabled);
        }
    }

    /// <summary>Looks for an allocation other than the hidden one under the conditions that are switched on.</summary>
    internal SearchOutcome FindOther(ReadOnlySpan<byte> hidden, Span<byte> other) => _searcher.FindOther(hidden, other);

    /// <summary>Looks for an allocation that violates this condition and satisfies all others.</summary>
    internal SearchOutcome FindViolating(int index, Span<byte> witness)
    {
        Enable(index, false);
        SearchOutcome outcome = SearchOutcome.None;
        int end = _searcher.ConstraintCount;
        foreach (Constraint constraint in _entries[index].Condition.ToConstraints(Grid))
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
}
