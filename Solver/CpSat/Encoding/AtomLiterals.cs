using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>One literal an atom, true exactly where the atom holds and shared by all constraints that speak of it.</summary>
internal sealed class AtomLiterals(ModelBuilder builder, Block block)
{
    private readonly Dictionary<(int Variable, ulong Mask), int> _values = [];
    private readonly Dictionary<(int First, Relation Relation, int Second), int> _relations = [];

    public int Of(Atom atom) =>
        atom.Relation is null ? OfMask(atom.First, atom.Mask) : OfRelation(atom.First, atom.Relation, atom.Second);

    private int OfMask(int variable, ulong mask)
    {
        ulong domain = block.Domains[variable];
        ulong inside = mask & domain;
        ulong outside = domain & ~mask;
        if (inside == 0 || outside == 0)
        {
            return inside == 0 ? ModelBuilder.False : ModelBuilder.True;
        }
        if (BitOperations.IsPow2(inside))
        {
            return block.Literal(variable, BitOperations.TrailingZeroCount(inside));
        }
        if (BitOperations.IsPow2(outside))
        {
            return ~block.Literal(variable, BitOperations.TrailingZeroCount(outside));
        }
        if (_values.TryGetValue((variable, inside), out int known))
        {
            return known;
        }
        int literal = builder.NewLiteral();
        builder.Clause(block.Literals(variable, inside).Prepend(~literal));
        builder.Clause(block.Literals(variable, outside).Prepend(literal));
        _values[(variable, inside)] = literal;
        _values[(variable, outside)] = ~literal;
        return literal;
    }

    private int OfRelation(int first, Relation relation, int second)
    {
        if (_relations.TryGetValue((first, relation, second), out int known))
        {
            return known;
        }
        int literal = builder.NewLiteral();
        _relations[(first, relation, second)] = literal;
        _relations[(first, relation.Negation, second)] = ~literal;
        new Support(builder, block).Require(first, relation, second, ~literal);
        new Support(builder, block).Require(first, relation.Negation, second, literal);
        return literal;
    }
}
