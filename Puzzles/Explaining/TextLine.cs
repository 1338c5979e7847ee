namespace Gridlock.Puzzles.Explaining;

/// <summary>Sentences that stand together.</summary>
/// <param name="Depth">How many suppositions they stand under.</param>
public readonly record struct TextLine(int Depth, string Text);
