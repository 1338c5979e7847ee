namespace Gridlock.Solver.CpSat;

/// <summary>A CP-SAT that takes a serialised CpModelProto; safe to use from many tasks at once.</summary>
public interface ICpSatEngine : IAsyncDisposable
{
    /// <summary>Known once the engine has started, which the first solve does by itself.</summary>
    EngineIdentity Identity { get; }

    /// <summary>Expected failures (no answer in time, a crash, a model that was not read) are an <see cref="EngineReply.Failed"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<EngineReply> SolveAsync(
        ReadOnlyMemory<byte> model,
        SolveParameters parameters,
        CancellationToken cancellationToken
    );
}
