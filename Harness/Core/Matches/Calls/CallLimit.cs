namespace Gridlock.Core.Matches.Calls;

/// <summary>Tells, of a call that ended with an exception, whether the caller gave up or the time was up.</summary>
internal sealed class CallLimit : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _caller;

    public CallLimit(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        _caller = cancellationToken;
        _timer = new CancellationTokenSource(limit, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timer.Token);
    }

    /// <summary>Cancelled at whatever comes first.</summary>
    public CancellationToken Token => _either.Token;

    public bool CallerGaveUp => _caller.IsCancellationRequested;

    public bool TimeIsUp => _timer.IsCancellationRequested;

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
