using Gridlock.Puzzles.Conditions;

namespace Gridlock.Puzzles;

/// <summary>A condition in its place in a puzzle.</summary>
/// <param name="Number">Counts from 1 through the base conditions and on through each tier's block, as the prompt of that tier
/// shows it; so each tier's block starts with the same number.</param>
/// <param name="Tier">0 for a base condition, otherwise the tier whose block it belongs to.</param>
/// <param name="Text">The sentence that the prompt shows.</param>
public sealed record NumberedCondition(
    int Number,
    int Tier,
    Condition Condition,
    string Text,
    ConditionRole Role = ConditionRole.Needed
);
