using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles.Reading;

/// <summary>A numbered sentence of a prompt and what it means.</summary>
/// <param name="Text">The sentence, without its number.</param>
public sealed record PromptedCondition(int Number, Condition Condition, string Text);
