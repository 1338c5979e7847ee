using Gridlock.Puzzles;

namespace Gridlock.App.Duels;

/// <summary>The tiers that can be played.</summary>
internal static class TierChoice
{
    /// <summary>Ascending.</summary>
    public static int[] Of(Puzzle puzzle) => [.. puzzle.Tiers.Select(static tier => tier.Tier).Order()];

    /// <summary>As "is not among the puzzle's 2; give 1 or 3"; null if the tier is among them.</summary>
    public static string? Flaw(int tier, int[] tiers) =>
        tiers.Contains(tier) ? null : $"is not among the puzzle's {tiers.Length}; give {Choice(tiers)}.";

    /// <summary>The one that is nearest to what is usual.</summary>
    public static int Nearest(int tier, int[] tiers) => tiers.MinBy(other => Math.Abs(other - tier));

    /// <summary>As "1 to 3", or "2".</summary>
    private static string Choice(int[] tiers) =>
        tiers.Length == 1 ? $"{tiers[0]}"
        : tiers[^1] - tiers[0] == tiers.Length - 1 ? $"{tiers[0]} to {tiers[^1]}"
        : string.Join(" or ", tiers);
}
