namespace Gridlock.Core.Matches.Styles;

/// <summary>What another player answered to the same tier of the same puzzle.</summary>
/// <param name="Player">As the user wrote it.</param>
/// <param name="Text">The answer as it came.</param>
public sealed record OtherAnswer(string Player, string Text);
