namespace Gridlock.Core.Players.Simulated;

/// <summary>How much of a piece reaches the reader, and as what.</summary>
public enum Showing
{
    Open,

    /// <summary>It takes its time and is counted as output, but no text is sent.</summary>
    Hidden,

    /// <summary>It declines to answer, and a protocol that has a word for that says so.</summary>
    Refusal,
}
