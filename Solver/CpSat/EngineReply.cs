namespace Gridlock.Solver.CpSat;

/// <summary>What an engine made of a model.</summary>
public abstract record EngineReply
{
    private EngineReply() { }

    /// <param name="Response">A serialised CpSolverResponse to exactly the model that was sent.</param>
    public sealed record Answered(ReadOnlyMemory<byte> Response) : EngineReply;

    /// <param name="Reason">One sentence.</param>
    public sealed record Failed(string Reason) : EngineReply;
}
