using System.Collections.Immutable;
using System.Numerics;
using Gridlock.Core.Judging.Claims;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Judging.Progress;

/// <summary>Counts the conditions that can not hold any more with some artifacts placed, each condition by itself.</summary>
internal sealed class ViolationCount
{
    private readonly Searcher _searcher = new();
    private readonly int[] _starts;
    private readonly ulong[] _domains;
    private readonly ulong _any;

    public ViolationCount(ClaimPuzzle puzzle)
    {
        _any = puzzle.Puzzle.Grid.AnyPosition;
        _domains = new ulong[puzzle.Puzzle.Grid.Artifacts];
        // Without the grid's rules: two artifacts in one cell are a fault of the grid, not of every condition.
        _searcher.Load(new Problem(puzzle.Rules.Domains, []));
        ImmutableArray<IReadOnlyList<Constraint>> groups = puzzle.Groups;
        _starts = new int[groups.Length + 1];
        foreach ((int group, IReadOnlyList<Constraint> constraints) in groups.Index())
        {
            _starts[group] = _searcher.ConstraintCount;
            foreach (Constraint constraint in constraints)
            {
                _searcher.Enable(_searcher.Add(constraint), false);
            }
        }
        _starts[^1] = _searcher.ConstraintCount;
    }

    /// <param name="open">One mask of positions an artifact; only those with a single position count as placed.</param>
    public int Of(ReadOnlySpan<ulong> open)
    {
        int violated = 0;
        for (int group = 0; group < _starts.Length - 1; group++)
        {
            for (int artifact = 0; artifact < open.Length; artifact++)
            {
                _domains[artifact] = BitOperations.IsPow2(open[artifact]) ? open[artifact] : _any;
            }
            Enable(group, true);
            violated += _searcher.Propagate(_domains) ? 0 : 1;
            Enable(group, false);
        }
        return violated;
    }

    private void Enable(int group, bool enabled)
    {
        for (int index = _starts[group]; index < _starts[group + 1]; index++)
        {
            _searcher.Enable(index, enabled);
        }
    }
}
