using Gridlock.Core.Judging.Loose;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Reads a vault's grid: rows of names in their order, or rows, columns, cells or artifacts that are named.</summary>
internal sealed class VaultReader(Puzzle puzzle, Lexicon names, Placements placements)
{
    private readonly Grid _grid = puzzle.Grid;

    public void Take(LooseNode grid)
    {
        switch (grid)
        {
            case LooseNode.List { Items.Count: > 0 } list when list.Items.All(item => item is LooseNode.List):
                TakeLists([.. list.Items.Cast<LooseNode.List>()]);
                break;
            case LooseNode.List { Items.Count: > 0 } list when list.Items.All(item => item is LooseNode.Map):
                placements.Forgive(Leniency.Keyed);
                TakeRecords([.. list.Items.Cast<LooseNode.Map>()]);
                break;
            case LooseNode.Map map:
                placements.Forgive(Leniency.Keyed);
                foreach ((string key, LooseNode value) in map.Members)
                {
                    TakeMember(key, value);
                }
                break;
            default:
                placements.Reject(UnreadableReason.WrongSize, "The grid is not a list of rows.");
                break;
        }
    }

    private void TakeLists(LooseNode.List[] lists)
    {
        IReadOnlyList<string>[] cells =
        [
            .. lists.Select(list => list.Items.Select(item => RowReader.WordOf(item) ?? "").ToList()),
        ];
        if (NameTable.Records(cells, names) is LooseNode.List records)
        {
            Take(records);
            return;
        }
        if (!HasCount(lists.Length, _grid.Rows, "rows"))
        {
            return;
        }
        for (int index = 0; index < lists.Length; index++)
        {
            IReadOnlyList<LooseNode> row = lists[index].Items;
            int named = row.Count == _grid.Columns + 1 ? names.Row(RowReader.WordOf(row[0]) ?? "") : -1;
            if (named >= 0)
            {
                placements.Forgive(Leniency.Keyed | (named == index ? Leniency.None : Leniency.RowOrder));
            }
            TakeLine(named >= 0 ? [.. row.Skip(1)] : row, named >= 0 ? named : index, -1);
        }
    }

    /// <summary>One row or one column of names; the other of the two is -1.</summary>
    private void TakeLine(IReadOnlyList<LooseNode> cells, int row, int column)
    {
        bool isRow = column < 0;
        if (HasCount(cells.Count, isRow ? _grid.Columns : _grid.Rows, isRow ? "names in a row" : "names in a column"))
        {
            for (int index = 0; index < cells.Count; index++)
            {
                TakeCell(cells[index], isRow ? Position(row, index) : Position(index, column));
            }
        }
    }

    /// <summary>One object a row with its columns as keys, or one object an artifact with its row and column.</summary>
    private void TakeRecords(LooseNode.Map[] records)
    {
        bool areCells = records.Length == _grid.Artifacts;
        if (!areCells && !HasCount(records.Length, _grid.Rows, "rows"))
        {
            return;
        }
        for (int index = 0; index < records.Length; index++)
        {
            LooseNode.Map record = records[index];
            int row = PlaceIn(record, IsRowKey, names.Row);
            int column = PlaceIn(record, names.IsColumnNoun, names.Column);
            if (areCells && row >= 0 && column >= 0)
            {
                TakeCell(record, Position(row, column));
            }
            else
            {
                TakeRow(record, row >= 0 ? row : index);
            }
        }
    }

    private void TakeRow(LooseNode.Map record, int row)
    {
        foreach ((string key, LooseNode value) in record.Members)
        {
            int column = names.Column(key);
            if (column >= 0)
            {
                TakeCell(value, Position(row, column));
            }
            else if (value is LooseNode.List list)
            {
                TakeLine(list.Items, row, -1);
            }
            else if (RowReader.WordOf(value) is not string word || names.Artifact(word) >= 0)
            {
                RejectKey(key);
            }
        }
    }

    /// <summary>A member of a grid that is one object: a row, a column, a cell or an artifact, and what belongs to it.</summary>
    private void TakeMember(string key, LooseNode value)
    {
        int artifact = names.Artifact(key);
        int cell = names.Cell(key);
        int row = names.Row(key);
        int column = row >= 0 ? -1 : names.Column(key);
        if (artifact >= 0 && CellOf(value) is int home and >= 0)
        {
            placements.Put(artifact, home);
        }
        else if (cell >= 0)
        {
            TakeCell(value, cell);
        }
        else if ((row >= 0 || column >= 0) && value is LooseNode.List list)
        {
            TakeLine(list.Items, row, column);
        }
        else if (row >= 0 && value is LooseNode.Map inRow)
        {
            TakeRow(inRow, row);
        }
        else if (column >= 0 && value is LooseNode.Map inColumn)
        {
            foreach ((string inner, LooseNode each) in inColumn.Members)
            {
                if (names.Row(inner) is int at and >= 0)
                {
                    TakeCell(each, Position(at, column));
                }
                else
                {
                    RejectKey(inner);
                }
            }
        }
        else
        {
            RejectKey(key);
        }
    }

    private void TakeCell(LooseNode cell, int position)
    {
        if (RowReader.WordOf(cell) is not string word)
        {
            placements.Reject(UnreadableReason.WrongSize, "A cell of the grid does not hold one name.");
            return;
        }
        placements.Forgive(cell is LooseNode.Map ? Leniency.Keyed : Leniency.None);
        if (placements.Artifact(word, -1) is int artifact and >= 0)
        {
            placements.Put(artifact, position);
        }
    }

    /// <summary>The position that "row 2, column 3", or an object with a row and a column, stands for; -1 if it is neither.</summary>
    private int CellOf(LooseNode value)
    {
        if (value is not LooseNode.Map map)
        {
            return value is LooseNode.Word word ? names.Cell(word.Value) : -1;
        }
        int row = PlaceIn(map, names.IsRowNoun, names.Row);
        int column = PlaceIn(map, names.IsColumnNoun, names.Column);
        return row >= 0 && column >= 0 ? Position(row, column) : -1;
    }

    private static int PlaceIn(LooseNode.Map map, Func<string, bool> isNoun, Func<string, int> place) =>
        map
            .Members.Where(member => isNoun(member.Key))
            .Select(member => member.Value is LooseNode.Word word ? place(word.Value) : -1)
            .FirstOrDefault(-1);

    /// <summary>The first column of a table under a header is called kind, whatever it holds.</summary>
    private bool IsRowKey(string key) => names.IsRowNoun(key) || key == NameTable.KindKey;

    private int Position(int row, int column) => row * _grid.Columns + column;

    private bool HasCount(int count, int expected, string things)
    {
        if (count != expected)
        {
            placements.Reject(
                UnreadableReason.WrongSize,
                $"The grid has {count} {things} where {expected} are needed."
            );
        }
        return count == expected;
    }

    private void RejectKey(string key) =>
        placements.Reject(UnreadableReason.UnknownName, $"'{key}' is no row, column or cell of this puzzle.");
}
