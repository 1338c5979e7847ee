using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Stress;

/// <summary>What makes a puzzle harder to read and leaves its logic as it is.</summary>
/// <param name="RedHerrings">Remarks about things outside the grid to put among the base conditions, 0 to 16.</param>
/// <param name="Needless">True conditions that follow from the others to put into each tier, 0 to 20.</param>
/// <param name="Phrasing">The wording; null leaves the texts as they are.</param>
public sealed record StressSpec(int RedHerrings, int Needless, ConditionOrder Order, Phrasing? Phrasing)
{
    public const int MostRedHerrings = 16;
    public const int MostNeedless = 20;
}
