using System.Numerics;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tiers;

/// <summary>How many allocations a grid has before any condition.</summary>
public static class SearchSpace
{
    /// <summary>The decimal logarithm of the number: (columns!)^rows in a line-up, as Lin et al., "ZebraLogic", 2025, count it; a
    /// grid where any artifact may stand in any cell has cells!.</summary>
    public static double Of(Grid grid)
    {
        int positions = BitOperations.PopCount(grid.AnyPosition);
        double logarithm = 0;
        foreach (Solver.Model.Constraint rule in grid.Rules)
        {
            for (int taken = 0; taken < rule.Variables.Count; taken++)
            {
                logarithm += Math.Log10(positions - taken);
            }
        }
        return logarithm;
    }
}
