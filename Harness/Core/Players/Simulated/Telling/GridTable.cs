using System.Numerics;
using System.Text;

namespace Gridlock.Core.Players.Simulated.Telling;

/// <summary>What is known of a grid, as lines of text: one a category, a question mark where a cell is open.</summary>
internal static class GridTable
{
    /// <param name="domains">One mask of possible positions an artifact.</param>
    internal static string Of(ReadOnlySpan<ulong> domains, Speaker speaker)
    {
        var grid = speaker.Puzzle.Grid;
        var table = new StringBuilder();
        for (int row = 0; row < grid.Rows; row++)
        {
            string[] cells = new string[grid.Columns];
            Array.Fill(cells, "?");
            for (int artifact = row * grid.Columns; artifact < (row + 1) * grid.Columns; artifact++)
            {
                if (BitOperations.PopCount(domains[artifact]) == 1)
                {
                    int position = BitOperations.TrailingZeroCount(domains[artifact]);
                    cells[grid.ColumnOf(position)] = speaker.Puzzle.Labels.Artifacts[artifact];
                }
            }
            table.Append($"  {speaker.Puzzle.Categories[row].Name}: {string.Join(" | ", cells)}\n");
        }
        return table.ToString();
    }

    internal static string Of(ReadOnlySpan<byte> positions, Speaker speaker)
    {
        ulong[] domains = new ulong[positions.Length];
        for (int artifact = 0; artifact < domains.Length; artifact++)
        {
            domains[artifact] = 1UL << positions[artifact];
        }
        return Of(domains, speaker);
    }
}
