using System.Numerics;

namespace Gridlock.Puzzles.Explaining;

/// <summary>What is known of a grid, as lines of text; a question mark where a cell is open.</summary>
public static class GridTable
{
    private const string Open = "?";

    /// <summary>One line a row of the grid: "  gem: ruby | ? | opal".</summary>
    /// <param name="domains">One mask of possible positions an artifact.</param>
    public static string Of(ReadOnlySpan<ulong> domains, PuzzleWords words)
    {
        string[][] cells = Cells(domains, words);
        return string.Concat(cells.Select((row, i) => $"  {RowName(i, words)}: {string.Join(" | ", row)}\n"));
    }

    /// <param name="positions">One an artifact.</param>
    public static string Of(ReadOnlySpan<byte> positions, PuzzleWords words)
    {
        ulong[] domains = new ulong[positions.Length];
        for (int artifact = 0; artifact < domains.Length; artifact++)
        {
            domains[artifact] = 1UL << positions[artifact];
        }
        return Of(domains, words);
    }

    /// <summary>The same in columns below each other, turned on its side where it would be too wide.</summary>
    public static IEnumerable<string> Aligned(ReadOnlySpan<ulong> domains, PuzzleWords words, int width)
    {
        string[][] cells = Cells(domains, words);
        string[][] upright =
        [
            ["", .. words.Labels.Columns],
            .. cells.Select((row, i) => (string[])[RowName(i, words), .. row]),
        ];
        string[][] turned = [.. upright[0].Select((_, column) => upright.Select(row => row[column]).ToArray())];
        return Lines(Width(upright) <= width ? upright : turned);
    }

    private static string RowName(int row, PuzzleWords words) =>
        words.Grid.IsVault ? words.Labels.Rows[row] : words.Labels.Categories[row];

    private static string[][] Cells(ReadOnlySpan<ulong> domains, PuzzleWords words)
    {
        var cells = new string[words.Grid.Rows][];
        for (int row = 0; row < cells.Length; row++)
        {
            cells[row] = new string[words.Grid.Columns];
            Array.Fill(cells[row], Open);
        }
        for (int artifact = 0; artifact < domains.Length; artifact++)
        {
            if (BitOperations.IsPow2(domains[artifact]))
            {
                int cell = words.Grid.CellOf(artifact, BitOperations.TrailingZeroCount(domains[artifact]));
                cells[cell / words.Grid.Columns][cell % words.Grid.Columns] = words.Labels.Artifacts[artifact];
            }
        }
        return cells;
    }

    private static int Width(string[][] table) =>
        2 + Enumerable.Range(0, table[0].Length).Sum(column => 2 + table.Max(row => row[column].Length));

    private static IEnumerable<string> Lines(string[][] table)
    {
        int[] widths = [.. Enumerable.Range(0, table[0].Length).Select(column => table.Max(row => row[column].Length))];
        return table.Select(row =>
            ("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd()
        );
    }
}
