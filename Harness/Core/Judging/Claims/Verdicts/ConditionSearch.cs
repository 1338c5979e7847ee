using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Judging.Claims.Verdicts;

/// <summary>Searches the allocations that satisfy some of a puzzle's conditions. It is large, so that the readers of a puzzle take turns with a
/// few of them.</summary>
internal sealed class ConditionSearch
{
    private const int MostNodes = 20_000;

    private readonly ClaimPuzzle _puzzle;
    private readonly Searcher _searcher = new() { NodeLimit = MostNodes };
    private readonly int[] _starts;
    private readonly ulong[] _open;
    private readonly byte[] _found;

    public ConditionSearch(ClaimPuzzle puzzle)
    {
        _puzzle = puzzle;
        _open = new ulong[puzzle.Puzzle.Grid.Artifacts];
        _found = new byte[_open.Length];
        _searcher.Load(puzzle.Rules);
        _starts = new int[puzzle.Groups.Length + 1];
        foreach ((int group, IReadOnlyList<Constraint> constraints) in puzzle.Groups.Index())
        {
            _starts[group] = _searcher.ConstraintCount;
            foreach (Constraint constraint in constraints)
            {
                _searcher.Add(constraint);
            }
        }
        _starts[^1] = _searcher.ConstraintCount;
    }

    /// <summary>Narrows the open positions of each artifact by all conditions, with no case distinction.</summary>
    public void Propagate(Span<ulong> open)
    {
        Enable(UInt128.MaxValue);
        _searcher.Propagate(open);
    }

    /// <summary>Whether some conditions leave the artifact nothing else; null where the search was given up.</summary>
    /// <param name="cited">Bits by the conditions' numbers.</param>
    /// <param name="established">The open positions of each artifact.</param>
    public bool? Forces(UInt128 cited, ReadOnlySpan<ulong> established, int artifact, ulong allowed)
    {
        Enable(cited);
        established.CopyTo(_open);
        _open[artifact] &= ~allowed;
        return _searcher.Find(_open, _found) switch
        {
            SearchOutcome.None => true,
            SearchOutcome.Found => false,
            _ => null,
        };
    }

    private void Enable(UInt128 numbers)
    {
        for (int group = 0; group < _starts.Length - 1; group++)
        {
            bool enabled = (numbers >> _puzzle.Conditions[group].Number & 1) != 0;
            for (int index = _starts[group]; index < _starts[group + 1]; index++)
            {
                _searcher.Enable(index, enabled);
            }
        }
    }
}
