namespace Gridlock.Core.Tests;

/// <summary>A clock that stands until it is moved; moving it fires the timers that fall due, in their order.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are set.</summary>
    public int Pending
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count(static timer => timer.Due < TimeSpan.MaxValue);
            }
        }
    }

    /// <summary>Until the next timer; null if none is set.</summary>
    public TimeSpan? Next
    {
        get
        {
            lock (_lock)
            {
                TimeSpan due = _timers.Select(static timer => timer.Due).DefaultIfEmpty(TimeSpan.MaxValue).Min();
                return due == TimeSpan.MaxValue ? null : due - _elapsed;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero) + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
            {
                return _elapsed;
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        TimeSpan end = Elapsed + by;
        while (true)
        {
            ManualTimer? first;
            lock (_lock)
            {
                first = _timers.Where(timer => timer.Due <= end).MinBy(static timer => timer.Due);
                _elapsed = first is null ? end : Max(_elapsed, first.Due);
                if (first is null)
                {
                    return;
                }
                first.Due = TimeSpan.MaxValue;
            }
            first.Fire();
        }
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public TimeSpan Due { get; set; } = TimeSpan.MaxValue;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : time._elapsed + dueTime;
                return true;
            }
        }

        public void Dispose()
        {
            lock (time._lock)
            {
                Due = TimeSpan.MaxValue;
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
