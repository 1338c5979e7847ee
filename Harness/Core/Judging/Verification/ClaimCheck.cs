namespace Gridlock.Core.Judging.Verification;

/// <summary>What became of the word that one condition is violated.</summary>
/// <param name="Condition">Its number.</param>
/// <param name="IsTrue">Of the grid that was to be checked.</param>
/// <param name="IsBelieved">Whether the player's own verdict says the same; null where it gave none.</param>
public sealed record ClaimCheck(int Condition, bool IsTrue, bool? IsBelieved);
