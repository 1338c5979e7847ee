namespace Gridlock.Puzzles.Tiers;

/// <summary>How hard one tier really is, as measured.</summary>
/// <param name="Grade">The hardest technique that was needed, 1 to 6.</param>
/// <param name="Steps">The number of deduction steps to the full allocation.</param>
/// <param name="WhatIfs">The steps that assume a value and refute it, not counting those inside another.</param>
/// <param name="SearchSpace">The decimal logarithm of the number of allocations before any condition.</param>
/// <param name="Difficulty">See <see cref="Tiers.Difficulty"/>; rounded to thousandths.</param>
public sealed record TierRating(int Tier, int Grade, int Steps, int WhatIfs, double SearchSpace, double Difficulty)
{
    /// <summary>True where the step solver was stopped early: then grade, steps and what-ifs are lower bounds.</summary>
    public bool Unfinished { get; init; }
}
