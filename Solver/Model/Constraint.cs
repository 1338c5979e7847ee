namespace Gridlock.Solver.Model;

/// <summary>A condition on the variables of a <see cref="Problem"/>; one of four kinds: <see cref="AllDifferent"/>,
/// <see cref="Atom"/>, <see cref="CountOf"/>, <see cref="WeightedSum"/>.</summary>
public abstract class Constraint
{
    private protected Constraint() { }

    /// <summary>The variables that the constraint speaks of, each once, ascending.</summary>
    public abstract IReadOnlyList<int> Variables { get; }

    /// <param name="values">One value a variable, indexed by variable.</param>
    public abstract bool Holds(ReadOnlySpan<byte> values);

    /// <summary>Constraints of which at least one holds exactly where this one does not; empty for a tautology.</summary>
    public abstract IReadOnlyList<Constraint> Negations();

    private protected static int[] Distinct(IEnumerable<int> variables) => [.. variables.Distinct().Order()];
}
