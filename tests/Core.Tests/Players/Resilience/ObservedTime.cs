using System.Collections.Concurrent;

namespace Gridlock.Core.Tests.Players.Resilience;

/// <summary>The system's time, which notes of every timer that fires what it was set to and what it took.</summary>
internal sealed class ObservedTime : TimeProvider
{
    public ConcurrentQueue<(TimeSpan Due, TimeSpan Took)> Fired { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Observed(this);
        timer.Start(callback, state, dueTime, period);
        return timer;
    }

    private sealed class Observed(ObservedTime time) : ITimer
    {
        private readonly Lock _lock = new();
        private ITimer? _timer;
        private TimeSpan _due;
        private long _since;

        public void Start(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_due, _since) = (dueTime, time.GetTimestamp());
            _timer = System.CreateTimer(
                given =>
                {
                    Note();
                    callback(given);
                },
                state,
                dueTime,
                period
            );
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_lock)
            {
                (_due, _since) = (dueTime, time.GetTimestamp());
            }
            return _timer!.Change(dueTime, period);
        }

        public void Dispose() => _timer!.Dispose();

        public ValueTask DisposeAsync() => _timer!.DisposeAsync();

        private void Note()
        {
            lock (_lock)
            {
                time.Fired.Enqueue((_due, time.GetElapsedTime(_since)));
            }
        }
    }
}
