namespace Gridlock.Core.Players.Resilience;

/// <summary>Learns how many calls at a time a provider takes; not thread-safe.</summary>
/// <remarks>A refusal speaks of concurrency only if no call was lately accepted among as many; otherwise it is the rate that was too
/// high, and the limit stays. More than was ever accepted is tried between two calls and not together with one, so that a rate is not
/// taken for a limit on concurrency. Times in seconds.</remarks>
internal sealed class ConcurrencyLimit(int least, int first, int most)
{
    private const int FirstHold = 20;
    private const int LongestHold = 640;
    private const int Epochs = 4;
    private const double LongestInterval = 2;
    private const double Weight = 0.1;

    private int _limit = Math.Clamp(first, least, most);
    private readonly int[] _accepted = new int[Epochs];
    private int _epoch;
    private int _refusedAt = int.MaxValue;
    private int _hold = FirstHold;
    private int _full;
    private double _lastSent = double.NegativeInfinity;
    private double _lastRefusal = double.NegativeInfinity;
    private double _interval;

    public int InFlight { get; private set; }

    public int Limit => _limit;

    /// <summary>When one more may leave; infinity if another has to end first.</summary>
    public double NextAt =>
        InFlight >= _limit ? double.PositiveInfinity
        : InFlight < Accepted || double.IsNegativeInfinity(_lastRefusal) ? double.NegativeInfinity
        : _lastSent + (_interval * Apart);

    /// <summary>A call leaves; returns its level, the number of calls under way with it.</summary>
    public int Enter(double now)
    {
        double gap = double.IsNegativeInfinity(_lastSent) ? 0 : now - _lastSent;
        _interval += (Math.Min(gap, LongestInterval) - _interval) * Weight;
        _lastSent = now;
        return ++InFlight;
    }

    public void Leave() => InFlight--;

    /// <summary>The provider has begun to answer a call of this level.</summary>
    public void Accept(int level, double sentAt)
    {
        // Calls that were being refused at the time are counted in the level, and the provider did not work on them.
        if (sentAt <= _lastRefusal)
        {
            return;
        }
        _accepted[_epoch] = Math.Max(_accepted[_epoch], level);
        if (level >= _refusedAt)
        {
            (_refusedAt, _hold) = (int.MaxValue, FirstHold);
        }
        // Only a limit that is reached is tried by more.
        if (level < _limit || ++_full < Needed)
        {
            return;
        }
        _full = 0;
        _limit = Math.Min(_limit + 1, most);
    }

    /// <summary>False if concurrency does not explain the refusal of a call of this level.</summary>
    public bool Refuse(int level, double sentAt, double now)
    {
        int accepted = Accepted;
        if (sentAt > _lastRefusal)
        {
            _lastRefusal = now;
            _epoch = (_epoch + 1) % Epochs;
            _accepted[_epoch] = 0;
        }
        if (level <= accepted)
        {
            return false;
        }
        Lower(level, accepted > 0 ? accepted : level - 1);
        return true;
    }

    /// <summary>The provider says that it has too much to do.</summary>
    public void Halve(int level) => Lower(level, Math.Min(level, _limit) / 2);

    /// <summary>Where between two calls more is tried: in the middle, and later each time that this was refused.</summary>
    private double Apart => 1 - (FirstHold / 2.0 / _hold);

    private int Accepted => _accepted.Max();

    private int Needed => _limit + 1 < _refusedAt ? Math.Max(1, _limit / 4) : Math.Max(_hold, _limit);

    private void Lower(int level, int limit)
    {
        if (level == _refusedAt)
        {
            _hold = Math.Min(_hold * 2, LongestHold);
        }
        _refusedAt = level;
        _limit = Math.Max(least, Math.Min(_limit, limit));
        _full = 0;
    }
}
