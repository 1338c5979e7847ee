using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Stress;

/// <summary>Finds the solution of a puzzle that came without one, as imported puzzles may.</summary>
internal static class OnlySolution
{
    private const long NodeLimit = 2_000_000;

    /// <summary>Gives the puzzle its only solution if it has none; otherwise why that can not be, in a sentence.</summary>
    internal static string? Flaw(ref Puzzle puzzle)
    {
        if (puzzle.Trap is not null)
        {
            return $"Puzzle {puzzle.Id} is a trap; give the stress options together with --trap to the puzzle that it was made of.";
        }
        if (!puzzle.Solution.IsEmpty)
        {
            return null;
        }
        var searcher = new Searcher { NodeLimit = NodeLimit };
        searcher.Load(puzzle.ToProblem(puzzle.Tiers[^1].Tier));
        byte[] only = new byte[puzzle.Grid.Artifacts];
        SearchOutcome first = searcher.Find(only);
        SearchOutcome other = first == SearchOutcome.Found ? searcher.FindOther(only, new byte[only.Length]) : first;
        if ((first, other) is (SearchOutcome.Found, SearchOutcome.None))
        {
            puzzle = puzzle with { Solution = [.. only] };
            return null;
        }
        string found = (first, other) switch
        {
            (SearchOutcome.None, _) => "its conditions contradict each other",
            (_, SearchOutcome.Found) => "its conditions leave more than one",
            _ => "the search for it took too long",
        };
        return $"Puzzle {puzzle.Id} records no solution, and {found}; only a puzzle with exactly one can be put under stress.";
    }
}
