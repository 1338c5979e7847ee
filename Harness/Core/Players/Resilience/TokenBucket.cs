namespace Gridlock.Core.Players.Resilience;

/// <summary>A limit that is known: so much a second, and so much at once; times in seconds; not thread-safe.</summary>
internal sealed class TokenBucket(double rate, double capacity)
{
    private double _missing;
    private double _at;

    /// <summary>When so much may be taken; more than fits may be taken from a full bucket.</summary>
    public double NextAt(double now, double amount)
    {
        double excess = MissingAt(now) + Math.Min(amount, capacity) - capacity;
        return excess <= 0 ? now : now + (excess / rate);
    }

    /// <summary>Takes, or with a negative amount gives back.</summary>
    public void Take(double now, double amount)
    {
        _missing = Math.Max(0, MissingAt(now) + amount);
        _at = now;
    }

    private double MissingAt(double now) => Math.Max(0, _missing - ((now - _at) * rate));
}
