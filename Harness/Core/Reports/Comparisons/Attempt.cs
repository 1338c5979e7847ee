namespace Gridlock.Core.Reports.Comparisons;

/// <summary>A first answer as comparisons count it; what failed at the provider, and traps, are no attempts.</summary>
/// <param name="Player">As it is shown; a simulated player has another name than a real one.</param>
/// <param name="Puzzle">What is not independent has the same, such as the puzzle's fingerprint, which its twins share.</param>
/// <param name="Size">Such as "4x7".</param>
/// <param name="Grade">The hardest technique that the tier needs, 1 to 6; null where it is not known.</param>
/// <param name="Right">An unreadable answer is not right.</param>
public sealed record Attempt(string Player, string Puzzle, int Tier, string Size, int? Grade, bool Right)
{
    /// <summary>The difficulty score of the tier; null where it is not known.</summary>
    public double? Difficulty { get; init; }

    /// <summary>The share of right cells; null where nothing is known of them.</summary>
    public double? Cells { get; init; }

    /// <summary>Of the answer, in whatever unit all attempts have; null where it is not known.</summary>
    public double? Length { get; init; }

    /// <summary>What all players are asked alike.</summary>
    internal Item Item => new(Puzzle, Tier);
}
