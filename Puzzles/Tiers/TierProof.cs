namespace Gridlock.Puzzles.Tiers;

/// <summary>What CP-SAT said of one tier.</summary>
/// <param name="Status">"unique", "ambiguous", "impossible" or "undecided".</param>
/// <param name="Conflicts">The search conflicts that the proof took.</param>
/// <param name="Branches">The search branches that the proof took.</param>
public sealed record TierProof(int Tier, string Status, long Conflicts, long Branches);
