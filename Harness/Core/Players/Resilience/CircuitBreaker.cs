namespace Gridlock.Core.Players.Resilience;

/// <summary>Keeps calls from a provider that does nothing but fail, but for one probe now and then; times in seconds; not thread-safe.</summary>
internal sealed class CircuitBreaker(int failuresToOpen, double firstWait, double longestWait)
{
    private int _failures;
    private int _failedProbes;
    private double _openUntil;
    private bool _probing;

    /// <summary>When it opened; null while calls pass.</summary>
    public double? OpenSince { get; private set; }

    /// <summary>When the next call may leave: a time, or infinity while a probe is out.</summary>
    public double NextAt =>
        OpenSince is null ? double.NegativeInfinity
        : _probing ? double.PositiveInfinity
        : _openUntil;

    /// <summary>A call leaves; true if it is a probe.</summary>
    public bool Enter() => _probing = OpenSince is not null;

    /// <summary>The provider answered something.</summary>
    public void Live()
    {
        (_failures, _failedProbes, _probing) = (0, 0, false);
        OpenSince = null;
    }

    public void Fail(bool probe, double now)
    {
        _failures++;
        if (OpenSince is null && _failures >= failuresToOpen)
        {
            (OpenSince, _openUntil) = (now, now + firstWait);
        }
        else if (probe && _probing)
        {
            double wait = firstWait * Math.Pow(2, Math.Min(++_failedProbes, 30));
            (_openUntil, _probing) = (now + Math.Min(wait, longestWait), false);
        }
    }

    /// <summary>A call ended without a word on the provider.</summary>
    public void Abandon(bool probe) => _probing &= !probe;
}
