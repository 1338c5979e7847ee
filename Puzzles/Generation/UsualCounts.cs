using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>How many base conditions and tiers a puzzle has where nobody says otherwise.</summary>
public static class UsualCounts
{
    private const int Classic = 15;

    /// <summary>The classic 15, or as many as a smaller grid can have.</summary>
    /// <param name="grade">The grade that every tier is to have; null for whatever comes.</param>
    public static int BaseConditions(Shape shape, int rows, int columns, int? grade) =>
        Math.Min(Classic, BaseConditionLimits.Most(shape, rows, columns));

    public static int Tiers(int? grade) => grade == 1 ? 1 : PuzzleSpec.MostTiers;
}
