using System.Numerics;
using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>One problem's share of a model: a literal for each value of each variable, exactly one of which holds.</summary>
internal sealed class Block
{
    private readonly int[][] _literals;

    public Block(ModelBuilder builder, Problem problem)
    {
        Domains = Reduced(problem);
        _literals = new int[Domains.Length][];
        for (int variable = 0; variable < Domains.Length; variable++)
        {
            _literals[variable] = Literals(builder, Domains[variable]);
        }
    }

    /// <summary>The problem's domains, cut down by its atoms on one variable.</summary>
    public ulong[] Domains { get; }

    /// <summary>The literal of "the variable takes this value".</summary>
    public int Literal(int variable, int value) => _literals[variable][value];

    /// <summary>The literals of the values of the mask that the variable can take.</summary>
    public IEnumerable<int> Literals(int variable, ulong mask)
    {
        for (ulong left = mask & Domains[variable]; left != 0; left &= left - 1)
        {
            yield return _literals[variable][BitOperations.TrailingZeroCount(left)];
        }
    }

    /// <summary>The clause "some variable takes another value than here".</summary>
    public IEnumerable<int> DiffersFrom(ReadOnlyMemory<byte> values) =>
        Enumerable.Range(0, _literals.Length).Select(variable => ~Literal(variable, values.Span[variable]));

    /// <summary>The values that a solution of the model gives to this block; null where it gives none or two to a variable.</summary>
    public byte[]? Read(IReadOnlyList<long> solution)
    {
        var values = new byte[_literals.Length];
        for (int variable = 0; variable < values.Length; variable++)
        {
            int[] literals = _literals[variable];
            var taken = Enumerable.Range(0, literals.Length).Where(value => Holds(solution, literals[value])).ToArray();
            if (taken.Length != 1)
            {
                return null;
            }
            values[variable] = (byte)taken[0];
        }
        return values;
    }

    private static bool Holds(IReadOnlyList<long> solution, int literal) =>
        literal >= 0 ? solution[literal] == 1 : solution[~literal] == 0;

    private static ulong[] Reduced(Problem problem)
    {
        ulong[] domains = [.. problem.Domains];
        foreach (Atom atom in problem.Constraints.OfType<Atom>().Where(atom => atom.Relation is null))
        {
            domains[atom.First] &= atom.Mask;
        }
        return domains;
    }

    private static int[] Literals(ModelBuilder builder, ulong domain)
    {
        var literals = new int[Problem.MaxValues];
        Array.Fill(literals, ModelBuilder.False);
        bool single = BitOperations.PopCount(domain) == 1;
        for (ulong left = domain; left != 0; left &= left - 1)
        {
            literals[BitOperations.TrailingZeroCount(left)] = single ? ModelBuilder.True : builder.NewLiteral();
        }
        if (!single)
        {
            builder.ExactlyOne(literals);
        }
        return literals;
    }
}
