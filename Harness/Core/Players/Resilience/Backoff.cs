using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Players.Resilience;

/// <summary>Waits that double, each drawn between half of its bound and all of it, so that calls which failed together do not come
/// back together; the same seed draws the same waits.</summary>
internal sealed class Backoff(RetryLimits limits, Seed seed)
{
    private readonly SeededRandom _random = new(seed);

    /// <param name="failures">So far; 1 or more.</param>
    /// <param name="retryAfter">What the provider asked for, which is never cut short.</param>
    public TimeSpan Next(int failures, TimeSpan? retryAfter)
    {
        double doubled = limits.FirstWait.TotalSeconds * Math.Pow(2, Math.Min(failures, 30) - 1);
        double bound = Math.Min(doubled, limits.LongestBackoff.TotalSeconds);
        var wait = TimeSpan.FromSeconds(bound * (1 + _random.NextDouble()) / 2);
        return retryAfter > TimeSpan.Zero ? retryAfter.Value : wait;
    }
}
