using Gridlock.Solver.Model;

namespace Gridlock.Solver.Search;

/// <summary>One of the four constraint kinds, laid out for propagation on an array of domains without allocating.</summary>
internal abstract class CompiledConstraint
{
    /// <summary>Removes values that can not be; marks the variables that changed.</summary>
    /// <returns>False if the constraint can not hold.</returns>
    internal abstract bool Propagate(Span<ulong> domains, ref ulong changed);

    /// <param name="permutations">All-different constraints over as many values as variables, with those values.</param>
    internal static CompiledConstraint From(
        Constraint constraint,
        IReadOnlyList<(AllDifferent Rule, ulong Values)> permutations
    ) =>
        constraint switch
        {
            AllDifferent different => new CompiledAllDifferent(different),
            Atom atom => new CompiledSingleAtom(atom),
            CountOf count => new CompiledCount(count),
            WeightedSum sum => new CompiledSum(sum, permutations),
            _ => throw new ArgumentException($"'{constraint.GetType().Name}' is not one of the four kinds."),
        };
}
