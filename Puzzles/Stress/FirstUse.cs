using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Stress;

/// <summary>When a step-by-step solution first needs each condition.</summary>
internal static class FirstUse
{
    /// <summary>The steps before each condition's first use in a tier, by reference; a condition that is never used is not there.</summary>
    internal static Dictionary<NumberedCondition, int> In(Puzzle puzzle, int tier)
    {
        var owners = new List<NumberedCondition?>(puzzle.Grid.Rules.Select(_ => (NumberedCondition?)null));
        foreach (NumberedCondition numbered in puzzle.ConditionsOf(tier))
        {
            foreach (Constraint _ in numbered.Condition.ToConstraints(puzzle.Grid))
            {
                owners.Add(numbered);
            }
        }
        var first = new Dictionary<NumberedCondition, int>(ReferenceEqualityComparer.Instance);
        Chain chain = StepSolver.Solve(puzzle.ToProblem(tier));
        for (int step = 0; step < chain.Steps.Length; step++)
        {
            foreach (int constraint in Named(chain.Steps[step]))
            {
                if (owners[constraint] is { } numbered)
                {
                    first.TryAdd(numbered, step);
                }
            }
        }
        return first;
    }

    private static IEnumerable<int> Named(DeductionStep step) =>
        (step.Assumption?.Steps ?? []).SelectMany(Named).Concat(step.Constraints);
}
