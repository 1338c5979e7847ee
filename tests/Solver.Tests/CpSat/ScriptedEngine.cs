using Google.Protobuf;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.Tests.CpSat;

/// <summary>An engine that says what the test wants, to see what the prover believes.</summary>
internal sealed class ScriptedEngine(params EngineReply[] replies) : ICpSatEngine
{
    private int _next;

    public EngineIdentity Identity { get; } = new("scripted", "1.0.0", "test");

    public List<CpModelProto> Asked { get; } = [];

    public static EngineReply Says(CpSolverStatus status, params long[] solution)
    {
        var response = new CpSolverResponse
        {
            Status = status,
            NumConflicts = 2,
            NumBranches = 3,
        };
        response.Solution.AddRange(solution);
        return new EngineReply.Answered(response.ToByteArray());
    }

    public Task<EngineReply> SolveAsync(
        ReadOnlyMemory<byte> model,
        SolveParameters parameters,
        CancellationToken cancellationToken
    )
    {
        Asked.Add(CpModelProto.Parser.ParseFrom(model.Span));
        return Task.FromResult(replies[_next++]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
