using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Explaining;

/// <summary>A puzzle as the solver sees it, with the way back from its constraints to the prompt's numbers.</summary>
public sealed class NumberedProblem
{
    /// <summary>What stands for a constraint that no condition states: the grid's own rule.</summary>
    public const int Rule = 0;

    private readonly ImmutableArray<int> _numbers;

    private NumberedProblem(Problem problem, ImmutableArray<int> numbers)
    {
        Problem = problem;
        _numbers = numbers;
    }

    public Problem Problem { get; }

    /// <summary>How many of the first constraints are the grid's own rule.</summary>
    public int Rules => _numbers.TakeWhile(number => number == Rule).Count();

    public static NumberedProblem Of(Grid grid, IEnumerable<(int Number, Condition Condition)> conditions)
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
    public int NumberOf(int constraint) => _numbers[constraint];

    /// <summary>The numbers of the conditions behind these constraints, ascending; the rule left out.</summary>
    public ImmutableArray<int> NumbersOf(IEnumerable<int> constraints) =>
        [.. constraints.Select(NumberOf).Where(number => number != Rule).Distinct().Order()];
}
