using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Deduction;

/// <summary>Solves as a person would: after each step it returns to the easiest technique that makes progress, and takes the
/// constraint with the lowest index.</summary>
public static class StepSolver
{
    /// <param name="most">The hardest technique allowed; with all of them, a problem with one solution ends solved, and one with
    /// none in a contradiction.</param>
    /// <param name="explains">Whether every step tells its <see cref="DeductionStep.Reasons"/>: to gather them costs more than to find
    /// the steps. What-ifs always do.</param>
    /// <param name="mostLooks">How often techniques may look for something before the next what-if is given up and the chain ends
    /// unfinished; the result depends on nothing else.</param>
    public static Chain Solve(
        Problem problem,
        Grade most = Grade.NestedWhatIf,
        bool explains = false,
        long mostLooks = long.MaxValue
    )
    {
        if (problem.Domains.Count == 0)
        {
            return new Chain([], [], problem.IsSatisfiedBy([]) ? ChainEnd.Solved : ChainEnd.Contradiction);
        }
        var rules = new RuleBook(problem, most);
        var position = new Position(rules, [.. problem.Domains], rules.All());
        var steps = new List<DeductionStep>();
        var found = new Finding(explains);
        var refuter = new Refuter(problem, found, mostLooks);
        while (position.Emptied < 0)
        {
            if (position.Advance(found) is { } rule)
            {
                steps.Add(found.ToStep(rule));
            }
            else if (!position.IsPlaced && WhatIf(refuter, position, most) is { } refuted)
            {
                steps.Add(refuted);
            }
            else
            {
                break;
            }
        }
        return new Chain([.. steps], [.. position.Domains], EndOf(problem, position, refuter));
    }

    private static DeductionStep? WhatIf(Refuter refuter, Position position, Grade most)
    {
        DeductionStep? step = most >= Grade.WhatIf ? refuter.Find(position, nested: false) : null;
        step ??= most >= Grade.NestedWhatIf ? refuter.Find(position, nested: true) : null;
        if (step is not null)
        {
            Elimination ruledOut = step.Eliminations[0];
            position.Remove(ruledOut.Variable, ruledOut.Removed);
        }
        return step;
    }

    private static ChainEnd EndOf(Problem problem, Position position, Refuter refuter)
    {
        if (position.Emptied >= 0)
        {
            return ChainEnd.Contradiction;
        }
        if (!position.IsPlaced && refuter.IsSpent)
        {
            return ChainEnd.Unfinished;
        }
        // With few grades allowed, all may be placed and a constraint of a harder grade be broken.
        return position.IsPlaced && problem.IsSatisfiedBy(Values(position.Domains)) ? ChainEnd.Solved : ChainEnd.Stuck;
    }

    private static byte[] Values(ReadOnlySpan<ulong> domains)
    {
        var values = new byte[domains.Length];
        for (int variable = 0; variable < values.Length; variable++)
        {
            values[variable] = (byte)BitOperations.TrailingZeroCount(domains[variable]);
        }
        return values;
    }
}
