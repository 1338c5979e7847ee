using System.Numerics;

namespace Gridlock.Solver.Model;

/// <summary>The smallest constraint: a variable's value lies in a mask, or two variables stand in a <see cref="Relation"/>.</summary>
public sealed class Atom : Constraint
{
    private readonly int[] _variables;

    private Atom(int variable, ulong mask)
    {
        First = variable;
        Second = -1;
        Mask = mask;
        _variables = [variable];
    }

    private Atom(int first, Relation relation, int second)
    {
        First = first;
        Second = second;
        Relation = relation;
        _variables = Distinct([first, second]);
    }

    public int First { get; }

    /// <summary>The second variable of a relation; -1 for an atom on one variable.</summary>
    public int Second { get; }

    /// <summary>The values that make an atom on one variable true; 0 for a relation.</summary>
    public ulong Mask { get; }

    /// <summary>Null for an atom on one variable.</summary>
    public Relation? Relation { get; }

    public override IReadOnlyList<int> Variables => _variables;

    /// <summary>The variable's value is one of the mask's bits.</summary>
    public static Atom In(int variable, ulong mask) => new(variable, mask);

    /// <summary>The variable takes this value.</summary>
    public static Atom Is(int variable, int value) => new(variable, 1UL << value);

    /// <summary>The values of the two variables stand in the relation, in this order.</summary>
    /// <exception cref="ArgumentException">Both variables are the same.</exception>
    public static Atom Related(int first, Relation relation, int second) =>
        first == second
            ? throw new ArgumentException($"A relation needs two variables; both are {first}.", nameof(second))
            : new Atom(first, relation, second);

    /// <summary>The atom that is true exactly where this one is false.</summary>
    public Atom Negate() => Relation is null ? new Atom(First, ~Mask) : new Atom(First, Relation.Negation, Second);

    public override bool Holds(ReadOnlySpan<byte> values) =>
        Relation is null ? (Mask >> values[First] & 1) != 0 : Relation.Holds(values[First], values[Second]);

    public override IReadOnlyList<Constraint> Negations() => [Negate()];

    public override string ToString() =>
        Relation is null ? $"x{First} in {Values(Mask)}" : $"x{First} {Relation.Name} x{Second}";

    private static string Values(ulong mask)
    {
        var values = new List<int>();
        for (; mask != 0; mask &= mask - 1)
        {
            values.Add(BitOperations.TrailingZeroCount(mask));
        }
        return "{" + string.Join(", ", values) + "}";
    }
}
