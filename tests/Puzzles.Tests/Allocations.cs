using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Tests;

/// <summary>The allocations of a grid by the rules alone; shares nothing with the solver.</summary>
internal static class Allocations
{
    /// <summary>All of a small grid: the same array each time, filled anew.</summary>
    internal static IEnumerable<byte[]> Every(Grid grid) => Fill(grid, new byte[grid.Artifacts], 0, 0);

    internal static IEnumerable<byte[]> Satisfying(Grid grid, IReadOnlyList<Condition> conditions) =>
        Every(grid)
            .Where(positions => conditions.All(condition => condition.Holds(grid, positions)))
            .Select(positions => positions.ToArray());

    /// <summary>A random one of a grid of any size.</summary>
    internal static byte[] Draw(Grid grid, SeededRandom random)
    {
        byte[] positions =
        [
            .. Enumerable.Range(0, grid.Artifacts).Select(artifact => (byte)(artifact % grid.Positions)),
        ];
        for (int first = 0; first < positions.Length; first += grid.Positions)
        {
            random.Shuffle(positions.AsSpan(first, grid.Positions));
        }
        return positions;
    }

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
