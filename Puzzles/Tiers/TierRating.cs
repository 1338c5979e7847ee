namespace Gridlock.Puzzles.Tiers;

/// <summary>How hard one tier really is, as the step solver measured it.</summary>
/// <param name="Grade">The hardest technique that was needed, 1 to 6.</param>
/// <param name="Steps">The number of deduction steps to the full allocation.</param>
public sealed record TierRating(int Tier, int Grade, int Steps);
