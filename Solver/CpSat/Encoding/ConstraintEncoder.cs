using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>States the four kinds of constraints of one problem over the literals of its block.</summary>
internal sealed class ConstraintEncoder(ModelBuilder builder, Block block)
{
    private readonly AtomLiterals _atoms = new(builder, block);
    private readonly Support _support = new(builder, block);

    public void Add(Constraint constraint)
    {
        switch (constraint)
        {
            case AllDifferent different:
                Add(different);
                break;
            case Atom { Relation: not null } atom:
                _support.Require(atom.First, atom.Relation, atom.Second);
                break;
            case Atom:
                // The block's domains say it already.
                break;
            case CountOf count:
                Add(count);
                break;
            case WeightedSum sum:
                Add(sum);
                break;
            default:
                throw new ArgumentException($"'{constraint}' is of no kind that CP-SAT is told about.");
        }
    }

    private void Add(AllDifferent different)
    {
        ulong union = different.Variables.Aggregate(0UL, (mask, variable) => mask | block.Domains[variable]);
        int spare = BitOperations.PopCount(union) - different.Variables.Count;
        if (spare < 0)
        {
            // Clauses alone would need exponentially many steps to see that there are too few values.
            builder.Clause();
            return;
        }
        for (ulong left = union; left != 0; left &= left - 1)
        {
            int value = BitOperations.TrailingZeroCount(left);
            var literals = different.Variables.Select(variable => block.Literal(variable, value));
            if (spare == 0)
            {
                builder.ExactlyOne(literals);
            }
            else
            {
                builder.AtMostOne(literals);
            }
        }
    }

    private void Add(CountOf count)
    {
        int[] literals = [.. count.Atoms.Select(_atoms.Of)];
        if (count.Least == literals.Length)
        {
            foreach (int literal in literals)
            {
                builder.Clause(literal);
            }
        }
        else if (count.Most == 0)
        {
            foreach (int literal in literals)
            {
                builder.Clause(~literal);
            }
        }
        else if (count.Least == 1 && count.Most == literals.Length)
        {
            builder.Clause(literals);
        }
        else if (count.Least == 0 && count.Most == literals.Length - 1)
        {
            builder.Clause(literals.Select(literal => ~literal));
        }
        else if (count.Least > 0 || count.Most < literals.Length)
        {
            builder.Sum(literals.Select(literal => (literal, 1L)), count.Least, count.Most);
        }
    }

    private void Add(WeightedSum sum)
    {
        builder.Sum(Terms(sum, sum.Region, 1).Concat(Terms(sum, sum.Against, -1)), sum.Least, sum.Most);
    }

    private IEnumerable<(int Literal, long Coefficient)> Terms(WeightedSum sum, ulong region, long sign) =>
        from i in Enumerable.Range(0, sum.Variables.Count)
        where sum.Weights[i] > 0
        from literal in block.Literals(sum.Variables[i], region)
        select (literal, sign * sum.Weights[i]);
}
