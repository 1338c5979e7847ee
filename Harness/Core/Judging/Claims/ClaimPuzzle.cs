using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gridlock.Core.Judging.Claims.Names;
using Gridlock.Core.Judging.Claims.Parsing;
using Gridlock.Core.Judging.Claims.Verdicts;
using Gridlock.Puzzles;
using Gridlock.Solver.Model;

namespace Gridlock.Core.Judging.Claims;

/// <summary>A puzzle's tier, prepared for reading claims about it; may be shared by any number of readers at once.</summary>
public sealed class ClaimPuzzle
{
    /// <param name="tier">Whose conditions hold and are cited, with the base conditions; all tiers share the solution.</param>
    public ClaimPuzzle(Puzzle puzzle, int tier)
    {
        Puzzle = puzzle;
        Tier = tier;
        Conditions = puzzle.ConditionsOf(tier);
        Vocabulary = new Vocabulary(puzzle);
        Quotes = new QuoteBook(this);
        Groups =
        [
            .. Conditions.Select(numbered =>
                (IReadOnlyList<Constraint>)[.. numbered.Condition.ToConstraints(puzzle.Grid)]
            ),
        ];
        Rules = puzzle.Grid.ToProblem([]);
        Truth = new Truth(this);
        Searches = new SearchShelf(this);
    }

    public Puzzle Puzzle { get; }

    public int Tier { get; }

    internal ImmutableArray<NumberedCondition> Conditions { get; }

    internal Vocabulary Vocabulary { get; }

    internal QuoteBook Quotes { get; }

    /// <summary>The grid's own rules.</summary>
    internal Problem Rules { get; }

    /// <summary>The constraints of each condition.</summary>
    internal ImmutableArray<IReadOnlyList<Constraint>> Groups { get; }

    internal Truth Truth { get; }

    internal SearchShelf Searches { get; }

    internal ConcurrentDictionary<(int Artifact, ulong Allowed), ImmutableArray<int>> Refutations { get; } = new();
}
