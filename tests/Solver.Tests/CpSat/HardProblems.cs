using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests.CpSat;

internal static class HardProblems
{
    /// <summary>More pigeons than holes, stated pair by pair: impossible, and exponentially hard for clauses.</summary>
    public static Problem Pigeons(int holes) =>
        new(
            Enumerable.Repeat((1UL << holes) - 1, holes + 1),
            from first in Enumerable.Range(0, holes + 1)
            from second in Enumerable.Range(first + 1, holes - first)
            select Atom.Related(first, Relation.Equal.Negation, second)
        );
}
