using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Tells, of a call that ended with an exception, whether the caller gave up, it was cut off, or the time was up.</summary>
internal sealed class CallLimit : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _any;
    private readonly CancellationToken _caller;
    private readonly CutSwitch _cut;

    public CallLimit(TimeSpan limit, TimeProvider time, CutSwitch cut, CancellationToken cancellationToken)
    {
        (_caller, _cut) = (cancellationToken, cut);
        _timer = new CancellationTokenSource(limit, time);
        _any = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, cut.Token, _timer.Token);
    }

    /// <summary>Cancelled at whatever comes first.</summary>
    public CancellationToken Token => _any.Token;

    public bool CallerGaveUp => _caller.IsCancellationRequested;

    /// <summary>Null unless the call was cut off.</summary>
    public string? CutReason => _cut.Reason;

    /// <summary>Null unless it was cut off for a loop.</summary>
    public LoopFinding? CutLoop => _cut.Loop;

    /// <summary>False if it was cut before, for another reason.</summary>
    public bool Cut(string reason, LoopFinding loop) => _cut.Cut(reason, loop);

    public bool TimeIsUp => _timer.IsCancellationRequested;

    public void Dispose()
    {
        _any.Dispose();
        _timer.Dispose();
    }
}
