using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Tests.Conditions;

/// <summary>Grids so small that every allocation can be looked at.</summary>
internal static class SmallGrids
{
    internal static Grid Vault(int rows, int columns, params int[] ratings) =>
        new(Shape.Vault, rows, columns, [.. Filled(ratings, rows * columns)]);

    internal static Grid LineUp(int rows, int columns, params int[] ratings) =>
        new(Shape.LineUp, rows, columns, [.. Filled(ratings, rows * columns)]);

    /// <summary>Every allocation, in an order of no meaning.</summary>
    internal static List<byte[]> Allocations(Grid grid)
    {
        var all = new List<byte[]>();
        Fill(grid, new byte[grid.Artifacts], 0, all);
        return all;
    }

    /// <summary>Random allocations of a grid of any size.</summary>
    internal static List<byte[]> Some(Grid grid, SeededRandom random, int count = 200) =>
        [.. Enumerable.Range(0, count).Select(_ => One(grid, random))];

    /// <summary>The same allocation with left and right exchanged.</summary>
    internal static byte[] Mirrored(Grid grid, byte[] positions) =>
        [.. positions.Select(p => (byte)(grid.RowOf(p) * grid.Columns + grid.Columns - 1 - grid.ColumnOf(p)))];

    internal static Condition Condition(string kind, params int[] arguments) =>
        new(ConditionKinds.Find(kind)!, [.. arguments], []);

    private static byte[] One(Grid grid, SeededRandom random)
    {
        byte[] positions = [.. Enumerable.Range(0, grid.Artifacts).Select(a => (byte)(a % grid.Positions))];
        for (int from = 0; from < positions.Length; from += grid.Positions)
        {
            random.Shuffle(positions.AsSpan(from, grid.Positions));
        }
        return positions;
    }

    private static IEnumerable<int> Filled(int[] ratings, int count) =>
        Enumerable.Range(0, count).Select(index => ratings.Length == 0 ? 1 + index % 5 : ratings[index]);

    private static void Fill(Grid grid, byte[] positions, int artifact, List<byte[]> all)
    {
        if (artifact == grid.Artifacts)
        {
            all.Add([.. positions]);
            return;
        }
        for (byte position = 0; position < grid.Positions; position++)
        {
            positions[artifact] = position;
            bool taken = Enumerable
                .Range(0, artifact)
                .Any(other =>
                    positions[other] == position
                    && (grid.IsVault || grid.CategoryOf(other) == grid.CategoryOf(artifact))
                );
            if (!taken)
            {
                Fill(grid, positions, artifact + 1, all);
            }
        }
    }
}
