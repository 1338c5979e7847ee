using System.Collections.Immutable;
using Gridlock.Puzzles;

namespace Gridlock.App.Puzzling;

internal static class GridRows
{
    /// <summary>An allocation as rows of artifact names, as a puzzle's JSON writes its solution.</summary>
    /// <param name="positions">One position an artifact.</param>
    public static string[][] Of(Puzzle puzzle, ImmutableArray<byte> positions)
    {
        var rows = new string[puzzle.Grid.Rows][];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = new string[puzzle.Grid.Columns];
        }
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            (int row, int column) = Math.DivRem(puzzle.Grid.CellOf(artifact, positions[artifact]), puzzle.Grid.Columns);
            rows[row][column] = puzzle.Labels.Artifacts[artifact];
        }
        return rows;
    }
}
