using Gridlock.Solver.CpSat.Protos;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.CpSat.Encoding;

/// <summary>A model for CP-SAT and where in it each problem's variables are.</summary>
internal sealed class EncodedModel
{
    private readonly ModelBuilder _builder = new();
    private readonly Block[] _blocks;

    private EncodedModel(IEnumerable<Problem> problems)
    {
        _blocks = [.. problems.Select(Encode)];
    }

    public CpModelProto Model => _builder.Model;

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The assignments that satisfy the problem and differ from each of these.</summary>
    public static EncodedModel Of(Problem problem, params IEnumerable<ReadOnlyMemory<byte>> excluded)
    {
        var encoded = new EncodedModel([problem]);
        foreach (ReadOnlyMemory<byte> assignment in excluded)
        {
            encoded._builder.Clause(encoded._blocks[0].DiffersFrom(assignment));
        }
        return encoded;
    }

    /// <summary>Assignments that satisfy every problem and of which some one differs from the known one of its problem:
    /// infeasible exactly where none of the problems has a second assignment, provided that each known one satisfies its own.</summary>
    public static EncodedModel UnionOf(IReadOnlyList<(Problem Problem, ReadOnlyMemory<byte> Known)> cases)
    {
        var encoded = new EncodedModel(cases.Select(item => item.Problem));
        encoded._builder.Clause(cases.SelectMany((item, i) => encoded._blocks[i].DiffersFrom(item.Known)));
        return encoded;
    }

    private Block Encode(Problem problem)
    {
        var block = new Block(_builder, problem);
        var constraints = new ConstraintEncoder(_builder, block);
        foreach (Constraint constraint in problem.Constraints)
        {
            constraints.Add(constraint);
        }
        return block;
    }
}
