using System.Numerics;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Explaining;

/// <summary>Positions in words; the one place that knows what a position of each shape is called.</summary>
public sealed class Places(Grid grid, Labels labels)
{
    /// <summary>"hall 3", or "row 2 column 3" in a vault.</summary>
    public string Name(int position) =>
        grid.IsVault ? $"{RowName(grid.RowOf(position))} {ColumnName(position)}" : ColumnName(position);

    /// <summary>What one position is, such as "hall" or "cell".</summary>
    public string Noun => grid.IsVault ? "cell" : labels.ColumnNoun.Singular;

    /// <summary>The positions of a mask, joined by "or" or the like.</summary>
    /// <param name="open">Positions outside this mask are known to be out of the question; a whole row or column may then be named
    /// though some of it is.</param>
    public string Of(ulong mask, string joint, ulong open = ulong.MaxValue)
    {
        if (!grid.IsVault)
        {
            return Columns(mask, joint);
        }
        IEnumerable<(ulong Line, string Name)> lines =
        [
            .. Enumerable.Range(0, grid.Rows).Select(row => (grid.Row(row), RowName(row))),
            .. Enumerable.Range(0, grid.Columns).Select(column => (grid.Column(column), labels.Columns[column])),
        ];
        var names = new List<string>();
        ulong rest = mask;
        foreach ((ulong line, string name) in lines)
        {
            // One cell is told as a cell, whatever else it is all of.
            if ((line & open & ~mask) == 0 && BitOperations.PopCount(line & rest) > 1)
            {
                names.Add(name);
                rest &= ~line;
            }
        }
        for (int row = 0; row < grid.Rows; row++)
        {
            ulong cells = rest & grid.Row(row);
            if (cells != 0)
            {
                names.Add($"{RowName(row)} {Columns(cells >> (row * grid.Columns), joint)}");
            }
        }
        return PuzzleWords.List(names, joint);
    }

    private string Columns(ulong mask, string joint)
    {
        var names = new List<string>();
        bool numbered = true;
        for (; mask != 0; mask &= mask - 1)
        {
            int column = BitOperations.TrailingZeroCount(mask);
            names.Add(labels.Columns[column]);
            numbered &= labels.Columns[column] == $"{labels.ColumnNoun.Singular} {column + 1}";
        }
        if (!numbered || names.Count < 2)
        {
            return PuzzleWords.List(names, joint);
        }
        string noun = joint == "and" ? labels.ColumnNoun.Plural : labels.ColumnNoun.Singular;
        return $"{noun} {PuzzleWords.List([.. names.Select(name => name[(name.LastIndexOf(' ') + 1)..])], joint)}";
    }

    private string ColumnName(int position) => labels.Columns[grid.ColumnOf(position)];

    private string RowName(int row) => labels.Rows[row];
}
