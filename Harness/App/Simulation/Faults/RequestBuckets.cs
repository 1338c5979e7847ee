using System.Collections.Concurrent;

namespace Gridlock.App.Simulation.Faults;

/// <summary>The token buckets of all models.</summary>
internal sealed class RequestBuckets(RequestLimit limit, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new();

    /// <summary>Takes a request out of the model's bucket; else says after how long there is one again.</summary>
    public BucketState Take(string model) => _buckets.GetOrAdd(model, _ => new Bucket(limit, time)).Take();

    private sealed class Bucket(RequestLimit limit, TimeProvider time)
    {
        private readonly Lock _lock = new();
        private double _level = limit.Burst;
        private long _filled = time.GetTimestamp();

        public BucketState Take()
        {
            lock (_lock)
            {
                long now = time.GetTimestamp();
                double gained = time.GetElapsedTime(_filled, now).TotalSeconds * limit.PerSecond;
                (_level, _filled) = (Math.Min(limit.Burst, _level + gained), now);
                bool isTaken = _level >= 1;
                _level -= isTaken ? 1 : 0;
                return new BucketState(
                    isTaken,
                    (int)_level,
                    TimeSpan.FromSeconds(Math.Max(0, 1 - _level) / limit.PerSecond)
                );
            }
        }
    }
}
