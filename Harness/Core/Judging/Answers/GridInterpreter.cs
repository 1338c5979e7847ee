using Gridlock.Core.Judging.Loose;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Answers;

/// <summary>Turns the value of "grid" into an answer: by order where it has the asked form, otherwise by the names it uses.</summary>
internal sealed class GridInterpreter
{
    private readonly Puzzle _puzzle;
    private readonly Lexicon _names;
    private readonly Placements _placements;
    private readonly RowReader _rows;

    private GridInterpreter(Puzzle puzzle, Lexicon names)
    {
        _puzzle = puzzle;
        _names = names;
        _placements = new Placements(puzzle, names);
        _rows = new RowReader(puzzle, names, _placements);
    }

    /// <returns>Lenient, with nothing forgiven where the form is the asked one, or unreadable.</returns>
    public static AnswerReading Read(Puzzle puzzle, Lexicon names, LooseNode grid)
    {
        if (Claims.In(grid) is Answer claim)
        {
            return new AnswerReading.Lenient(claim, Claims.IsAsAsked(grid) ? Leniency.None : Leniency.Spelling);
        }
        var interpreter = new GridInterpreter(puzzle, names);
        if (puzzle.Grid.IsVault)
        {
            new VaultReader(puzzle, names, interpreter._placements).Take(grid);
        }
        else
        {
            interpreter.Take(grid);
        }
        return interpreter._placements.Finish();
    }

    private void Take(LooseNode grid)
    {
        switch (grid)
        {
            case LooseNode.List { Items.Count: > 0 } list when list.Items.All(item => item is LooseNode.List):
                TakeLists([.. list.Items.Cast<LooseNode.List>()]);
                break;
            case LooseNode.List { Items.Count: > 0 } list when list.Items.All(item => item is LooseNode.Map):
                _placements.Forgive(Leniency.Keyed);
                TakeRecords([.. list.Items.Cast<LooseNode.Map>()]);
                break;
            case LooseNode.Map map:
                _placements.Forgive(Leniency.Keyed);
                foreach ((string key, LooseNode value) in map.Members)
                {
                    TakeMember(key, value);
                }
                break;
            default:
                _placements.Reject(UnreadableReason.WrongSize, "The grid is not a list of rows.");
                break;
        }
    }

    private void TakeLists(LooseNode.List[] lists)
    {
        IReadOnlyList<string>[] cells =
        [
            .. lists.Select(list => list.Items.Select(item => RowReader.WordOf(item) ?? "").ToList()),
        ];
        if (NameTable.Records(cells, _names) is LooseNode.List records)
        {
            Take(records);
        }
        else
        {
            _rows.TakeAll(lists);
        }
    }

    private void TakeRecords(LooseNode.Map[] records)
    {
        bool areColumns = records[0].Members.Any(member => _names.Category(member.Key) >= 0);
        int expected = areColumns ? _puzzle.Grid.Columns : _puzzle.Grid.Rows;
        if (records.Length != expected)
        {
            _placements.Reject(
                UnreadableReason.WrongSize,
                $"The grid has {records.Length} entries where {expected} are needed."
            );
            return;
        }
        for (int index = 0; index < records.Length; index++)
        {
            TakeRecord(records[index], index);
        }
    }

    /// <summary>One column with its kinds as keys, or one row with its columns as keys.</summary>
    private void TakeRecord(LooseNode.Map record, int index)
    {
        int column = index;
        int category = -1;
        foreach ((string key, LooseNode value) in record.Members)
        {
            string? word = RowReader.WordOf(value);
            if (word is not null && _names.IsColumnNoun(key) && _names.Artifact(word) < 0)
            {
                column = _names.Column(word);
            }
            else if (word is not null && _names.Category(word) >= 0 && _names.Category(key) < 0)
            {
                category = _names.Category(word);
            }
        }
        if (column < 0)
        {
            string noun = _puzzle.Labels.ColumnNoun.Singular;
            _placements.Reject(UnreadableReason.UnknownName, $"An entry of the grid names no {noun} of this puzzle.");
            return;
        }
        foreach ((string key, LooseNode value) in record.Members)
        {
            TakeCell(key, value, column, category);
        }
    }

    private void TakeCell(string key, LooseNode value, int column, int category)
    {
        int keyCategory = _names.Category(key);
        int keyColumn = _names.Column(key);
        if (value is LooseNode.List list && category >= 0)
        {
            _rows.TakeRow(list.Items, category);
        }
        else if (keyCategory >= 0)
        {
            _rows.TakeCell(value, column, keyCategory);
        }
        else if (keyColumn >= 0)
        {
            _rows.TakeCell(value, keyColumn, category);
        }
        else if (RowReader.WordOf(value) is not string word || _names.Artifact(word) >= 0)
        {
            _placements.Reject(UnreadableReason.UnknownName, $"'{key}' is neither a kind nor a column of this puzzle.");
        }
    }

    /// <summary>A member of a grid that is one object: a kind, a column or an artifact, and what belongs to it.</summary>
    private void TakeMember(string key, LooseNode value)
    {
        int category = _names.Category(key);
        int column = _names.Column(key);
        int artifact = _names.Artifact(key);
        string? word = RowReader.WordOf(value);
        if (artifact >= 0 && word is not null && _names.Column(word) >= 0)
        {
            _placements.Put(artifact, _names.Column(word));
        }
        else if (category >= 0 && value is LooseNode.List row)
        {
            _rows.TakeRow(row.Items, category);
        }
        else if (column >= 0 && value is LooseNode.List cells)
        {
            _rows.TakeColumn(cells.Items, column);
        }
        else if ((category >= 0 || column >= 0) && value is LooseNode.Map map)
        {
            foreach ((string inner, LooseNode cell) in map.Members)
            {
                TakeCell(inner, cell, column, category);
            }
        }
        else
        {
            _placements.Reject(UnreadableReason.UnknownName, $"'{key}' is neither a kind nor a column of this puzzle.");
        }
    }
}
