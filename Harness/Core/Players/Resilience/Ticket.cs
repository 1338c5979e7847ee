namespace Gridlock.Core.Players.Resilience;

/// <summary>A call that was let through.</summary>
/// <param name="Level">How many calls were under way with it.</param>
/// <param name="SentAt">In seconds.</param>
/// <param name="Tokens">Estimated, prompt and answer.</param>
/// <param name="IsProbe">True if it finds out whether the provider works again.</param>
internal sealed record Ticket(int Level, double SentAt, double Tokens, bool IsProbe)
{
    /// <summary>True once the provider has begun to answer.</summary>
    public bool IsAccepted { get; set; }
}
