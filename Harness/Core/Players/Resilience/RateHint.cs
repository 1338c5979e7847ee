namespace Gridlock.Core.Players.Resilience;

/// <summary>What a provider says of one of its limits.</summary>
/// <param name="Limit">When nothing is used.</param>
/// <param name="Remaining">Of it, now.</param>
/// <param name="Reset">Until all of it is there again.</param>
internal sealed record RateHint(double Limit, double Remaining, TimeSpan Reset)
{
    private const double NearlyAll = 0.9;

    public bool IsNearlySpent => Limit - Remaining >= Limit * NearlyAll;

    /// <summary>How fast it comes back; null if that can not be told.</summary>
    public double? PerSecond =>
        Reset > TimeSpan.Zero && Limit > Remaining ? (Limit - Remaining) / Reset.TotalSeconds : null;
}
