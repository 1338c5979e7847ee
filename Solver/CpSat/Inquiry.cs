using Google.Protobuf;
using Gridlock.Solver.CpSat.Encoding;
using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.CpSat;

/// <summary>Puts a model to the engine and believes only an answer that bears being checked.</summary>
internal sealed class Inquiry(ICpSatEngine engine, ProverOptions options)
{
    public async Task<Finding> AskAsync(EncodedModel encoded, CancellationToken cancellationToken)
    {
        var parameters = new SolveParameters(options.TimeLimit, options.Seed);
        EngineReply reply = await engine.SolveAsync(encoded.Model.ToByteArray(), parameters, cancellationToken);
        return reply switch
        {
            EngineReply.Answered answered => Read(encoded, answered.Response),
            EngineReply.Failed failed => new Finding.Unknown(failed.Reason, default),
            _ => throw new InvalidOperationException($"'{reply}' is no reply."),
        };
    }

    private Finding Read(EncodedModel encoded, ReadOnlyMemory<byte> bytes)
    {
        CpSolverResponse response;
        try
        {
            response = CpSolverResponse.Parser.ParseFrom(bytes.Span);
        }
        catch (InvalidProtocolBufferException)
        {
            return new Finding.Unknown("CP-SAT's answer could not be read.", default);
        }
        var effort = new Effort(response.NumConflicts, response.NumBranches);
        return response.Status switch
        {
            CpSolverStatus.Infeasible => new Finding.Infeasible(effort),
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => Values(encoded, response, effort),
            CpSolverStatus.ModelInvalid => new Finding.Unknown(
                $"CP-SAT rejects the model: {response.SolutionInfo}",
                effort
            ),
            _ => new Finding.Unknown($"CP-SAT did not decide within {options.TimeLimit.TotalSeconds:0.###} s.", effort),
        };
    }

    private static Finding Values(EncodedModel encoded, CpSolverResponse response, Effort effort)
    {
        if (response.Solution.Count != encoded.Model.Variables.Count)
        {
            // An engine that read nothing calls the empty model optimal.
            return new Finding.Unknown(
                $"CP-SAT answers with {response.Solution.Count} values to a model of {encoded.Model.Variables.Count} variables.",
                effort
            );
        }
        byte[]?[] assignments = [.. encoded.Blocks.Select(block => block.Read(response.Solution))];
        return Array.IndexOf(assignments, null) < 0
            ? new Finding.Feasible([.. assignments.OfType<byte[]>()], effort)
            : new Finding.Unknown("CP-SAT's solution gives a variable no value, or two.", effort);
    }
}
