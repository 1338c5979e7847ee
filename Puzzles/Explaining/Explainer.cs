using System.Collections.Immutable;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Explains how a tier is solved, or how far logic leads where it can not be.</summary>
public static class Explainer
{
    public static Explanation Explain(Puzzle puzzle, int tier)
    {
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        var problem = NumberedProblem.Of(puzzle.Grid, conditions.Select(each => (each.Number, each.Condition)));
        Chain chain = StepSolver.Solve(problem.Problem, explains: true);
        ImmutableArray<ulong> start = [.. problem.Problem.Domains];
        ImmutableArray<ulong>? end = chain.End == ChainEnd.Contradiction ? null : chain.Domains;
        var words = new PuzzleWords(puzzle.Grid, puzzle.Labels);
        var composer = new Composer(
            problem,
            new StepWords(problem, words, conditions.ToDictionary(each => each.Number, each => each.Condition))
        );
        return new Explanation(
            puzzle,
            tier,
            problem,
            chain,
            composer.Compose(start, new Shortening(problem, start).Of(chain.Steps, end), depth: 0)
        );
    }
}
