using Google.Protobuf;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.CpSat;

/// <summary>Two models with known answers, so that an engine that does not read models is found out before it is believed.</summary>
internal static class EngineSelfTest
{
    /// <returns>Null if the engine passes, else one sentence.</returns>
    public static async Task<string?> FailureAsync(ICpSatEngine engine, CancellationToken cancellationToken)
    {
        var builder = new ModelBuilder();
        int[] literals = [builder.NewLiteral(), builder.NewLiteral(), builder.NewLiteral()];
        builder.ExactlyOne(literals);
        builder.Clause(~literals[0]);
        builder.Sum([(literals[1], 2), (literals[2], 3)], 3, 3);
        string? failure = await WrongAsync(engine, builder, [1, 0, 0, 1], cancellationToken);
        builder.Clause(~literals[2]);
        return failure ?? await WrongAsync(engine, builder, [], cancellationToken);
    }

    private static async Task<string?> WrongAsync(
        ICpSatEngine engine,
        ModelBuilder builder,
        long[] expected,
        CancellationToken cancellationToken
    )
    {
        var parameters = new SolveParameters(TimeSpan.FromSeconds(60));
        EngineReply reply = await engine.SolveAsync(builder.Model.ToByteArray(), parameters, cancellationToken);
        if (reply is not EngineReply.Answered answered)
        {
            return ((EngineReply.Failed)reply).Reason;
        }
        CpSolverStatus status = expected.Length == 0 ? CpSolverStatus.Infeasible : CpSolverStatus.Optimal;
        var response = CpSolverResponse.Parser.ParseFrom(answered.Response.Span);
        return response.Status == status && response.Solution.SequenceEqual(expected)
            ? null
            : $"The engine {engine.Identity} answers {response.Status} to a test model that is {status}.";
    }
}
