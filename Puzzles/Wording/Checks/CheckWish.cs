namespace Gridlock.Puzzles.Wording.Checks;

/// <summary>What a verification message is to say.</summary>
/// <param name="Condition">The number of the condition that is said to be violated; null unless the stance says one.</param>
/// <param name="Grid">The arrangement to look at, as the JSON of its rows; null for the one that the player itself gave before.</param>
/// <param name="Fresh">True where no conversation went before, so that the message has to hold the puzzle as well.</param>
/// <param name="AsksConfidence">True to have the player say how sure it is.</param>
public sealed record CheckWish(
    Stance Stance,
    int? Condition = null,
    string? Grid = null,
    bool Fresh = false,
    bool AsksConfidence = false
);
