using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>Writes a model of Booleans; a literal is the index of a Boolean, or its bitwise complement for "not".</summary>
internal sealed class ModelBuilder
{
    /// <summary>The literal that always holds: the model's first Boolean, so that no model is ever empty.</summary>
    public const int True = 0;

    public const int False = ~True;

    public ModelBuilder() => Model.Variables.Add(Domain(1, 1));

    public CpModelProto Model { get; } = new();

    public int NewLiteral()
    {
        Model.Variables.Add(Domain(0, 1));
        return Model.Variables.Count - 1;
    }

    /// <summary>At least one of the literals holds.</summary>
    public void Clause(params IEnumerable<int> literals)
    {
        var clause = new BoolArgumentProto();
        foreach (int literal in literals)
        {
            if (literal == True)
            {
                return;
            }
            if (literal != False)
            {
                clause.Literals.Add(literal);
            }
        }
        if (clause.Literals.Count == 0)
        {
            clause.Literals.Add(False);
        }
        Model.Constraints.Add(new ConstraintProto { BoolOr = clause });
    }

    public void ExactlyOne(params IEnumerable<int> literals)
    {
        int[] open = [.. literals];
        AtMostOne(open);
        Clause(open);
    }

    public void AtMostOne(params IEnumerable<int> literals)
    {
        int certain = 0;
        var open = new BoolArgumentProto();
        foreach (int literal in literals)
        {
            certain += literal == True ? 1 : 0;
            if (literal is not (True or False))
            {
                open.Literals.Add(literal);
            }
        }
        if (certain > 1)
        {
            Clause();
        }
        else if (certain == 1)
        {
            foreach (int literal in open.Literals)
            {
                Clause(~literal);
            }
        }
        else if (open.Literals.Count > 1)
        {
            Model.Constraints.Add(new ConstraintProto { AtMostOne = open });
        }
    }

    /// <summary>The coefficients of the literals that hold add up to between least and most.</summary>
    public void Sum(IEnumerable<(int Literal, long Coefficient)> terms, long least, long most)
    {
        var coefficients = new SortedDictionary<int, long>();
        foreach ((int literal, long coefficient) in terms)
        {
            // A negated literal is 1 - its variable.
            bool negated = literal < 0;
            int variable = negated ? ~literal : literal;
            coefficients[variable] = coefficients.GetValueOrDefault(variable) + (negated ? -coefficient : coefficient);
            least -= negated ? coefficient : 0;
            most -= negated ? coefficient : 0;
        }
        if (coefficients.Remove(True, out long certain))
        {
            least -= certain;
            most -= certain;
        }
        var linear = new LinearConstraintProto { Domain = { least, most } };
        linear.Vars.AddRange(coefficients.Keys);
        linear.Coeffs.AddRange(coefficients.Values);
        Model.Constraints.Add(new ConstraintProto { Linear = linear });
    }

    private static IntegerVariableProto Domain(long least, long most) => new() { Domain = { least, most } };
}
