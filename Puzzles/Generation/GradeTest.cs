using System.Numerics;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Generation;

/// <summary>Tells conditions and tiers that have a wanted grade from those that can not or do not.</summary>
internal sealed class GradeTest(Grade wanted)
{
    private const int TooEasy = 120;
    private const int StepWorth = 4;

    /// <summary>The tiers measured so far, as a bound on the search that does not depend on the clock.</summary>
    internal int Measured { get; private set; }

    /// <summary>False for a condition that a tier of this grade could not use, so that it would be dispensable there.</summary>
    internal bool MayUse(Condition condition, Grid grid)
    {
        if (wanted >= Grade.Counting)
        {
            return true;
        }
        foreach (Constraint constraint in condition.ToConstraints(grid))
        {
            if (Least(constraint) > wanted)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>How far the enabled conditions are from the wanted grade, which is 0: the candidates that are left when the step
    /// solver may not go beyond it, or how few steps of the grade below it took.</summary>
    internal int Distance(ConditionSet set)
    {
        Measured++;
        IEnumerable<Constraint> stated = set.EnabledFrom(0).SelectMany(condition => condition.Constraints);
        var problem = new Problem(
            Enumerable.Repeat(set.Grid.AnyPosition, set.Grid.Artifacts),
            set.Grid.Rules.Concat(stated)
        );
        Chain chain = StepSolver.Solve(problem, wanted);
        if (chain.End != ChainEnd.Solved)
        {
            return chain.Domains.Sum(BitOperations.PopCount);
        }
        Grade reached = chain.Grade ?? Grade.Direct;
        return reached == wanted
            ? 0
            : Math.Max(1, TooEasy - (chain.Steps.Count(step => step.Grade == wanted - 1) * StepWorth));
    }

    /// <summary>The easiest technique that can find anything in the constraint.</summary>
    private static Grade Least(Constraint constraint) =>
        constraint switch
        {
            AllDifferent => Grade.Direct,
            Atom { Relation: null } => Grade.Direct,
            Atom => Grade.Relation,
            CountOf count when count.Most == 0 || count.Least == count.Atoms.Count => count.Atoms.Max(Least),
            _ => Grade.Counting,
        };
}
