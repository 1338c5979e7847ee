namespace Gridlock.App.Terminal.Pictures;

/// <summary>One thing that happened, as a line for people.</summary>
/// <param name="At">Since the duel began.</param>
internal sealed record Telling(TimeSpan At, string Player, string Text);
