using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.Deduction;

/// <summary>Replays steps and asks brute force whether each follows from the domains before it and what it names.</summary>
internal static class StepCheck
{
    public static ulong[] Replay(Problem problem, IEnumerable<ulong> start, IEnumerable<DeductionStep> steps)
    {
        ulong[] domains = [.. start];
        foreach (DeductionStep step in steps)
        {
            domains.Should().NotContain(0UL, "a contradiction is the last step");
            Check(problem, domains, step);
            foreach (Elimination elimination in step.Eliminations)
            {
                domains[elimination.Variable] &= ~elimination.Removed;
            }
        }
        return domains;
    }

    private static void Check(Problem problem, ulong[] domains, DeductionStep step)
    {
        step.Eliminations.Should().NotBeEmpty();
        step.Eliminations.Select(each => each.Variable).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        step.Constraints.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        (step.Assumption is not null).Should().Be(step.Grade >= Grade.WhatIf);
        Constraint[] named = [.. step.Constraints.Select(index => problem.Constraints[index])];
        int[] variables =
        [
            .. named
                .SelectMany(constraint => constraint.Variables)
                .Concat(step.Eliminations.Select(elimination => elimination.Variable))
                .Distinct(),
        ];
        ulong[] possible = BruteForce.PossibleValues(domains, named, variables);
        foreach (Elimination elimination in step.Eliminations)
        {
            elimination.Removed.Should().NotBe(0);
            (elimination.Removed & ~domains[elimination.Variable])
                .Should()
                .Be(0, "only values still there are ruled out");
            (elimination.Removed & possible[elimination.Variable]).Should().Be(0, "{0} must follow", step);
        }
        if (step.Assumption is { } assumption)
        {
            step.Eliminations.Should().Equal(new Elimination(assumption.Variable, 1UL << assumption.Value));
            ulong[] assumed = [.. domains];
            assumed[assumption.Variable] = 1UL << assumption.Value;
            Replay(problem, assumed, assumption.Steps).Should().Contain(0UL, "the assumption ends in a contradiction");
            assumption.Steps.SelectMany(inner => inner.Constraints).Should().BeSubsetOf(step.Constraints);
        }
    }
}
