namespace Gridlock.Core.Reports.Reporting.Cases;

/// <summary>One tier of a puzzle, shared by all its cases.</summary>
/// <param name="Id">The puzzle's id, which its tiers share.</param>
/// <param name="Cluster">What is not independent has the same: the puzzle's fingerprint, which its twins share, or its id where the
/// journal lost the puzzle.</param>
/// <param name="Rows">0 where the journal lost the puzzle; likewise the columns.</param>
/// <param name="Grade">The hardest technique that is needed, 1 to 6; null where it is not known.</param>
/// <param name="Difficulty">The estimated log-odds of failing; null where it is not known.</param>
/// <param name="IsTrap">True where it is meant to have no solution, or several.</param>
public sealed record ReportPuzzle(
    string Id,
    string Cluster,
    int Tier,
    int Rows,
    int Columns,
    bool IsVault,
    int? Grade,
    double? Difficulty,
    bool IsTrap
)
{
    /// <summary>Such as "4x7", and "vault 3x4".</summary>
    public string Size =>
        Rows == 0 ? "unknown"
        : IsVault ? $"vault {Rows}x{Columns}"
        : $"{Rows}x{Columns}";
}
