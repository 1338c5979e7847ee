using Gridlock.Solver.Search;

namespace Gridlock.Core.Judging.Claims.Verdicts;

/// <summary>Where each artifact can be in the allocations that satisfy all conditions.</summary>
internal sealed class Truth
{
    private const long MostNodes = 200_000;

    private readonly ulong[] _possible;

    public Truth(ClaimPuzzle puzzle)
    {
        int artifacts = puzzle.Puzzle.Grid.Artifacts;
        _possible = new ulong[artifacts];
        if (puzzle.Puzzle.Trap is null && puzzle.Puzzle.Solution.Length == artifacts)
        {
            for (int artifact = 0; artifact < artifacts; artifact++)
            {
                _possible[artifact] = 1UL << puzzle.Puzzle.Solution[artifact];
            }
            return;
        }
        Search(puzzle);
    }

    /// <summary>False where the search for all positions was given up.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>True if there is an allocation at all.</summary>
    public bool IsPossible => _possible[0] != 0;

    /// <summary>The positions that the artifact has in one allocation or another; 0 where there is none.</summary>
    public ulong Of(int artifact) => _possible[artifact];

    private void Search(ClaimPuzzle puzzle)
    {
        var searcher = new Searcher { NodeLimit = MostNodes };
        searcher.Load(puzzle.Puzzle.ToProblem(puzzle.Tier));
        byte[] found = new byte[_possible.Length];
        for (int artifact = 0; artifact < _possible.Length; artifact++)
        {
            ulong open = puzzle.Puzzle.Grid.AnyPosition & ~_possible[artifact];
            while (open != 0)
            {
                int mark = searcher.ConstraintCount;
                searcher.Add(Solver.Model.Atom.In(artifact, open));
                SearchOutcome outcome = searcher.Find(found);
                searcher.Truncate(mark);
                if (outcome != SearchOutcome.Found)
                {
                    IsKnown &= outcome == SearchOutcome.None;
                    break;
                }
                for (int each = 0; each < found.Length; each++)
                {
                    _possible[each] |= 1UL << found[each];
                }
                open &= ~_possible[artifact];
            }
        }
    }
}
