namespace Gridlock.Core.Players.Resilience;

/// <summary>A call that stands in the queue of a gate; times in seconds.</summary>
/// <param name="longestWait">For a provider that asks to wait or that is failing.</param>
internal sealed class GateWaiter(double tokens, double longestWait, double since)
{
    // Continuations must not run under the lock of the gate.
    private readonly TaskCompletionSource<Ticket> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LinkedListNode<GateWaiter>? _place;

    public double Tokens { get; } = tokens;

    public double LongestWait { get; } = longestWait;

    public double Since { get; } = since;

    public LinkedListNode<GateWaiter> Place => _place ??= new LinkedListNode<GateWaiter>(this);

    public Task<Ticket> Admitted => _turn.Task;

    public void Admit(Ticket ticket) => _turn.TrySetResult(ticket);

    public void Refuse(PlayerException refusal) => _turn.TrySetException(refusal);

    public void Cancel() => _turn.TrySetCanceled();
}
