using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>How many base conditions and tiers a puzzle has where nobody says otherwise.</summary>
public static class UsualCounts
{
    private const int Classic = 15;

    /// <summary>The classic 15, or as many as a smaller grid can have; fewer where a grade is wanted, so that the blocks have a
    /// say in it.</summary>
    /// <param name="grade">The grade that every tier is to have; null for whatever comes.</param>
    public static int BaseConditions(Shape shape, int rows, int columns, int? grade)
    {
        int most = BaseConditionLimits.Most(shape, rows, columns);
        return Math.Min(Classic, grade is null ? most : most * 2 / 3);
    }

    public static int Tiers(int? grade) => grade == 1 ? 1 : PuzzleSpec.MostTiers;
}
