namespace Gridlock.App.Live.Seats;

/// <summary>What a verification round asks, as the page shows it.</summary>
/// <param name="Stance">"check", "sure", "wrong", "violated", "other" or "planted".</param>
/// <param name="Says">What the player is told, in English whatever the puzzle's language is.</param>
/// <param name="Condition">The number of the condition that it is told is violated; null if it is told none.</param>
/// <param name="From">The seat that the arrangement is from; null where it is the player's own, or planted.</param>
/// <param name="Fresh">True for a new conversation, which holds the puzzle and the arrangement alone.</param>
/// <param name="Truth">How things are with what it is told; null as long as the truth is hidden, or where there is none.</param>
/// <param name="IsSo">Whether what it is told is true; null where nothing is claimed, or the truth is hidden.</param>
internal sealed record AskFace(
    int Round,
    string Stance,
    string Says,
    int? Condition,
    int? From,
    bool Fresh,
    string? Truth,
    bool? IsSo
);
