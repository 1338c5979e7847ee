namespace Gridlock.Core.Players.Wire;

/// <summary>The limits of one call; those for tokens run only while the call waits for the provider, not while the caller
/// digests a token.</summary>
internal sealed class CallWatch : IDisposable
{
    private readonly WaitLimits _limits;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _whole;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _linked;
    private TimeSpan _current;
    private string _awaited = "gave no first token";

    public CallWatch(WaitLimits limits, TimeProvider time, CancellationToken caller)
    {
        _limits = limits;
        _caller = caller;
        _current = limits.FirstToken;
        _whole = new CancellationTokenSource(limits.Call, time);
        _limit = new CancellationTokenSource(_current, time);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(caller, _limit.Token, _whole.Token);
    }

    /// <summary>Cancelled when a limit passes or the caller gives up.</summary>
    public CancellationToken Token => _linked.Token;

    public bool LimitPassed => _limit.IsCancellationRequested || _whole.IsCancellationRequested;

    /// <summary>True if it was not a token that was late but the whole answer.</summary>
    public bool WholeCallPassed => _whole.IsCancellationRequested && !_limit.IsCancellationRequested;

    /// <summary>What did not happen in time, as the predicate of a sentence.</summary>
    public string Lateness =>
        _limit.IsCancellationRequested
            ? string.Create(null, $"{_awaited} within {_current.TotalSeconds:0.###} s")
            : string.Create(null, $"was not done within {_limits.Call.TotalSeconds:0.###} s");

    public void Pause() => _limit.CancelAfter(Timeout.InfiniteTimeSpan);

    public void AwaitNextToken() => Await(_limits.Silence, "sent no further token");

    public void AwaitTrailer() => Await(_limits.Trailer, "did not end its stream");

    public void ThrowIfCallerGaveUp() => _caller.ThrowIfCancellationRequested();

    public void Dispose()
    {
        _linked.Dispose();
        _limit.Dispose();
        _whole.Dispose();
    }

    private void Await(TimeSpan limit, string awaited)
    {
        _current = limit;
        _awaited = awaited;
        _limit.CancelAfter(limit);
    }
}
