namespace Gridlock.Core.Players.Dialects;

/// <summary>What one side said before the other spoke.</summary>
/// <param name="IsModels">False for the user's.</param>
/// <param name="Texts">At least one.</param>
internal sealed record Turn(bool IsModels, IReadOnlyList<string> Texts);
