using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>All allocations of a small grid.</summary>
internal static class EveryAllocation
{
    /// <summary>The same array each time, filled anew.</summary>
    internal static IEnumerable<byte[]> Of(Grid grid) => Fill(grid, new byte[grid.Artifacts], 0, 0);

    private static IEnumerable<byte[]> Fill(Grid grid, byte[] positions, int artifact, ulong taken)
    {
        if (artifact == positions.Length)
        {
            yield return positions;
            yield break;
        }
        ulong occupied = !grid.IsVault && artifact % grid.Columns == 0 ? 0 : taken;
        for (int position = 0; position < grid.Positions; position++)
        {
            if ((occupied >> position & 1) != 0)
            {
                continue;
            }
            positions[artifact] = (byte)position;
            foreach (byte[] filled in Fill(grid, positions, artifact + 1, occupied | 1UL << position))
            {
                yield return filled;
            }
        }
    }
}
