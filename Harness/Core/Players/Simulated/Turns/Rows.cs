using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>An allocation read along its rows.</summary>
internal static class Rows
{
    /// <summary>The names in a row of the grid, of a category in a line-up, from the first column to the last.</summary>
    internal static string[] NamesInRow(PromptedPuzzle puzzle, ReadOnlySpan<byte> positions, int row)
    {
        string[] names = new string[puzzle.Grid.Columns];
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            int cell = puzzle.Grid.CellOf(artifact, positions[artifact]);
            if (cell / names.Length == row)
            {
                names[cell % names.Length] = puzzle.Labels.Artifacts[artifact];
            }
        }
        return names;
    }
}
