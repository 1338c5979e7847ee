using System.Collections.Immutable;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Reading;
using Gridlock.Solver.Search;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>All that a complete search finds out about a prompt.</summary>
internal abstract record SearchedSolution
{
    /// <summary>Seconds of search; puzzles that people are given need a thousandth of it.</summary>
    private const long MostNodes = 20_000_000;

    private SearchedSolution() { }

    /// <summary>Exactly one allocation satisfies the conditions.</summary>
    internal sealed record One(ImmutableArray<byte> Positions) : SearchedSolution;

    internal sealed record None : SearchedSolution;

    internal sealed record Several : SearchedSolution;

    /// <summary>The search was given up, and nothing is known.</summary>
    internal sealed record Unknown : SearchedSolution;

    internal static SearchedSolution Of(PromptedPuzzle puzzle)
    {
        var problem = NumberedProblem.Of(puzzle.Grid, puzzle.Conditions.Select(c => (c.Number, c.Condition)));
        var searcher = new Searcher { NodeLimit = MostNodes };
        searcher.Load(problem.Problem);
        byte[] found = new byte[puzzle.Grid.Artifacts];
        return searcher.Find(found) switch
        {
            SearchOutcome.None => new None(),
            SearchOutcome.Undecided => new Unknown(),
            _ => searcher.FindOther(found, new byte[found.Length]) switch
            {
                SearchOutcome.None => new One([.. found]),
                SearchOutcome.Found => new Several(),
                _ => new Unknown(),
            },
        };
    }
}
