using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Conditions;

/// <summary>Draws among the artifacts that an allocation has in a column.</summary>
internal static class ColumnMembers
{
    /// <summary>A random one of them; a column holds one artifact a row in both shapes.</summary>
    internal static int Draw(Grid grid, ReadOnlySpan<byte> positions, int column, SeededRandom random)
    {
        int left = random.Below(grid.Rows);
        int artifact = 0;
        while (grid.ColumnOf(positions[artifact]) != column || left-- > 0)
        {
            artifact++;
        }
        return artifact;
    }
}
