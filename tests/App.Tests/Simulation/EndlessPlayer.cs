using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Tests.Simulation;

/// <summary>Never stops; tells whether it was let go.</summary>
internal sealed class EndlessPlayer : ISimulatedPlayer
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _pieces;

    public string Name => "endless";

    /// <summary>Completes when the server stops asking for more.</summary>
    public Task Released => _released.Task;

    public long Pieces => Interlocked.Read(ref _pieces);

    public IEnumerable<SimulatedPiece> Play(IReadOnlyList<SimulatedMessage> conversation, string seed)
    {
        try
        {
            while (true)
            {
                Interlocked.Increment(ref _pieces);
                yield return SimulatedPiece.Reasoning("and on and on ");
            }
        }
        finally
        {
            _released.TrySetResult();
        }
    }
}
