namespace Gridlock.App.Gates;

/// <summary>What a candidate that played took.</summary>
/// <param name="All">Attempts, failed ones included.</param>
/// <param name="Failed">Attempts that failed at the provider.</param>
/// <param name="Cost">US dollars; null where the price is not known.</param>
internal sealed record CallsMade(long All, long Failed, decimal? Cost)
{
    /// <summary>A candidate that was recorded before.</summary>
    public static CallsMade None { get; } = new(0, 0, null);
}
