using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>An allocation read along its rows.</summary>
internal static class Rows
{
    /// <summary>The names of a category's artifacts from the first column to the last.</summary>
    internal static string[] NamesInRow(PromptedPuzzle puzzle, ReadOnlySpan<byte> positions, int row)
    {
        string[] names = new string[puzzle.Grid.Columns];
        for (int artifact = row * names.Length; artifact < (row + 1) * names.Length; artifact++)
        {
            names[puzzle.Grid.ColumnOf(positions[artifact])] = puzzle.Labels.Artifacts[artifact];
        }
        return names;
    }
}
