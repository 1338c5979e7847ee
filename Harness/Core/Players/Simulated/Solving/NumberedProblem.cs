using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>A puzzle as the solver sees it, with the way back from its constraints to the prompt's numbers.</summary>
internal sealed class NumberedProblem
{
    /// <summary>What stands for a constraint that no condition states: a row's own rule.</summary>
    internal const int Rule = 0;

    private readonly ImmutableArray<int> _numbers;

    private NumberedProblem(Problem problem, ImmutableArray<int> numbers)
    {
        Problem = problem;
        _numbers = numbers;
    }

    internal Problem Problem { get; }

    internal static NumberedProblem Of(Grid grid, IEnumerable<(int Number, Condition Condition)> conditions)
    {
        (int Number, Constraint Constraint)[] stated =
        [
            .. conditions.SelectMany(each => each.Condition.ToConstraints(grid).Select(c => (each.Number, c))),
        ];
        Problem rules = grid.ToProblem([]);
        return new NumberedProblem(
            rules.With(stated.Select(each => each.Constraint)),
            [.. rules.Constraints.Select(_ => Rule), .. stated.Select(each => each.Number)]
        );
    }

    /// <summary>The condition's number, or <see cref="Rule"/>.</summary>
    internal int NumberOf(int constraint) => _numbers[constraint];
}
