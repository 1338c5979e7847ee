using System.Threading.Tasks.Sources;

namespace Gridlock.App.Simulation.Answering;

/// <summary>Holds back tokens so that they leave at a steady pace, counted from its making; one timer serves all waits.</summary>
internal sealed class TokenPace : IValueTaskSource, IDisposable
{
    /// <summary>Timers are no finer than this.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(1);

    private readonly double _tokensPerSecond;
    private readonly TimeProvider _time;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenRegistration _registration;
    private readonly long _start;
    private ITimer? _timer;
    private ManualResetValueTaskSourceCore<bool> _wait = new() { RunContinuationsAsynchronously = true };
    private int _isWaiting;
    private long _sent;

    /// <param name="tokensPerSecond">0 never waits.</param>
    /// <param name="cancellationToken">Ends every wait.</param>
    public TokenPace(double tokensPerSecond, TimeProvider time, CancellationToken cancellationToken)
    {
        (_tokensPerSecond, _time, _cancellationToken) = (tokensPerSecond, time, cancellationToken);
        _start = time.GetTimestamp();
        _registration = cancellationToken.UnsafeRegister(static self => ((TokenPace)self!).Wake(), this);
    }

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Waits until so many more tokens may have been written; one wait at a time.</summary>
    public ValueTask WaitAsync(int tokens)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _sent += tokens;
        TimeSpan wait = _tokensPerSecond > 0 ? TimeSpan.FromSeconds(_sent / _tokensPerSecond) - Elapsed : TimeSpan.Zero;
        if (wait < s_shortest)
        {
            return ValueTask.CompletedTask;
        }
        _wait.Reset();
        Volatile.Write(ref _isWaiting, 1);
        _timer ??= _time.CreateTimer(
            static self => ((TokenPace)self!).Wake(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
        if (_cancellationToken.IsCancellationRequested)
        {
            Wake();
        }
        return new ValueTask(this, _wait.Version);
    }

    public void Dispose()
    {
        _registration.Dispose();
        _timer?.Dispose();
    }

    void IValueTaskSource.GetResult(short token)
    {
        _wait.GetResult(token);
        _cancellationToken.ThrowIfCancellationRequested();
    }

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _wait.GetStatus(token);

    void IValueTaskSource.OnCompleted(
        Action<object?> continuation,
        object? state,
        short token,
        ValueTaskSourceOnCompletedFlags flags
    ) => _wait.OnCompleted(continuation, state, token, flags);

    private void Wake()
    {
        if (Interlocked.Exchange(ref _isWaiting, 0) == 1)
        {
            _wait.SetResult(true);
        }
    }
}
