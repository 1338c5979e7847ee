namespace Gridlock.Solver.CpSat.Wasm;

/// <summary>A model on its way through the pool, and whoever waits for the reply.</summary>
internal sealed class SolveJob(ReadOnlyMemory<byte> model, SolveParameters parameters, CancellationToken cancelled)
{
    private readonly TaskCompletionSource<EngineReply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadOnlyMemory<byte> Model { get; } = model;

    public SolveParameters Parameters { get; } = parameters;

    /// <summary>Cancelled once nobody waits any more.</summary>
    public CancellationToken Cancelled { get; } = cancelled;

    public Task<EngineReply> Reply => _reply.Task;

    public void Complete(EngineReply reply) => _reply.TrySetResult(reply);
}
