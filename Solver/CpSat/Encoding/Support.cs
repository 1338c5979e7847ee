using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>The support encoding of a relation: each value of one variable needs a partner among the other's values, both ways,
/// so that propagation of the clauses is arc consistent.</summary>
internal sealed class Support(ModelBuilder builder, Block block)
{
    /// <summary>The relation holds between the variables, unless the literal does.</summary>
    public void Require(int first, Relation relation, int second, int unless = ModelBuilder.False)
    {
        for (ulong left = block.Domains[first]; left != 0; left &= left - 1)
        {
            int value = BitOperations.TrailingZeroCount(left);
            Partner(first, value, second, relation.SecondsOf(value), unless);
        }
        for (ulong left = block.Domains[second]; left != 0; left &= left - 1)
        {
            int value = BitOperations.TrailingZeroCount(left);
            Partner(second, value, first, relation.FirstsOf(value), unless);
        }
    }

    private void Partner(int variable, int value, int other, ulong partners, int unless)
    {
        if ((block.Domains[other] & ~partners) != 0)
        {
            builder.Clause([unless, ~block.Literal(variable, value), .. block.Literals(other, partners)]);
        }
    }
}
