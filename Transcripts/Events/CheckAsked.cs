namespace Gridlock.Transcripts.Events;

/// <summary>What a verification round asked, where that is not the neutral check of the answer before.</summary>
/// <param name="Style">The style as it was played, such as "violated" or "check+fresh".</param>
/// <param name="Condition">The number of the condition that the player was told is violated; null if it was told none.</param>
/// <param name="Grid">The arrangement that was shown, as the JSON of its rows; null where the player was to look at its own last answer.</param>
/// <param name="From">The player that the arrangement is from; null for one that was planted, and where none was shown.</param>
public sealed record CheckAsked(string Style, int? Condition = null, string? Grid = null, string? From = null);
