using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests;

/// <summary>Counts allocations by going through all permutations of all rows; shares nothing with the solver.</summary>
internal static class Allocations
{
    internal static IEnumerable<byte[]> Satisfying(Grid grid, IReadOnlyList<Condition> conditions) =>
        Fill(grid, conditions, new byte[grid.Artifacts], 0, 0);

    private static IEnumerable<byte[]> Fill(
        Grid grid,
        IReadOnlyList<Condition> conditions,
        byte[] positions,
        int artifact,
        int taken
    )
    {
        if (artifact == grid.Artifacts)
        {
            if (conditions.All(condition => condition.Holds(grid, positions)))
            {
                yield return [.. positions];
            }
            yield break;
        }
        int row = artifact % grid.Columns == 0 ? 0 : taken;
        for (int column = 0; column < grid.Columns; column++)
        {
            if ((row >> column & 1) != 0)
            {
                continue;
            }
            positions[artifact] = (byte)column;
            foreach (byte[] found in Fill(grid, conditions, positions, artifact + 1, row | 1 << column))
            {
                yield return found;
            }
        }
    }
}
