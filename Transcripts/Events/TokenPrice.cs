namespace Gridlock.Transcripts.Events;

/// <summary>US dollars for a million tokens.</summary>
/// <param name="CachedInput">Of prompt tokens that came from the provider's cache; null where they cost what others do.</param>
/// <param name="Output">Reasoning included.</param>
/// <param name="ReadOn">The day on which the provider's list was read; null for a price that needs no list.</param>
public sealed record TokenPrice(decimal Input, decimal Output, decimal? CachedInput = null, DateOnly? ReadOn = null)
{
    /// <summary>Of simulated players and of servers on the user's own machine.</summary>
    public static TokenPrice Free { get; } = new(0, 0, 0);
}
