using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Core.Judging.Claims.Names;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads the rows of tables with strokes between their cells: places beside or above the names, or the places in order.</summary>
internal sealed class TableReader(Vocabulary vocabulary, Grid grid, StatementSink sink)
{
    private const int MostCells = 16;

    private readonly ulong[] _header = new ulong[MostCells];
    private readonly uint[] _kinds = new uint[MostCells];
    private bool _hasPlaces;
    private int _placeColumn = -1;
    private int _rows;

    /// <summary>The table is over.</summary>
    public void End()
    {
        _hasPlaces = false;
        _placeColumn = -1;
        _rows = 0;
    }

    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        if (_rows++ == 0)
        {
            Header(tokens, items);
            if (_hasPlaces || _placeColumn >= 0 || items[0].Is('|'))
            {
                return;
            }
        }
        if (_hasPlaces)
        {
            Under(tokens, items);
        }
        else if (!(grid.IsVault && InOrder(tokens, items)) && !Beside(tokens, items))
        {
            InOrder(tokens, items);
        }
    }

    private void Header(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        Array.Clear(_header);
        Array.Clear(_kinds);
        (_hasPlaces, _placeColumn) = (false, -1);
        int cell = -1;
        int places = 0;
        bool names = false;
        if (!items[0].Is('|'))
        {
            cell = 0;
        }
        foreach (ref readonly Item item in items)
        {
            if (item.Is('|'))
            {
                cell++;
            }
            else if (item.Kind == ItemKind.Columns && item.Count == 1 && cell is >= 0 and < MostCells)
            {
                _header[cell] = item.Mask;
                places++;
            }
            else if (item.Has(Cue.ColumnNoun) && _placeColumn < 0)
            {
                _placeColumn = cell;
            }
            else if (
                item.Kind == ItemKind.Number
                && cell is >= 0 and < MostCells
                && item.Value >= 1
                && item.Value <= grid.Columns
            )
            {
                _header[cell] = grid.IsVault ? 0 : grid.Column(item.Value - 1);
                places++;
            }
            names |= item.Kind == ItemKind.Artifact;
            if (cell is >= 0 and < MostCells)
            {
                _kinds[cell] |=
                    item.Kind == ItemKind.Category ? 1u << item.Value : vocabulary.HintsOf(tokens[item.First]);
            }
        }
        _hasPlaces = places > 1 && !names && !grid.IsVault;
    }

    /// <summary>Each name stands under its place.</summary>
    private void Under(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        int cell = items[0].Is('|') ? -1 : 0;
        foreach (ref readonly Item item in items)
        {
            cell += item.Is('|') ? 1 : 0;
            if (item.Kind == ItemKind.Artifact && cell is >= 0 and < MostCells && _header[cell] != 0)
            {
                Say(tokens, item, null, _header[cell], -1);
            }
        }
    }

    /// <summary>Each name stands in the row of its place.</summary>
    private bool Beside(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        int at = Place(items, out ulong place);
        if (at < 0)
        {
            return false;
        }
        bool open = false;
        int cell = items[0].Is('|') ? -1 : 0;
        foreach (ref readonly Item item in items)
        {
            cell += item.Is('|') ? 1 : 0;
            open = !item.Is('|') && (open || item.Is('/') || item.Has(Cue.Or | Cue.Not) || item.Is('?'));
            if (item.Kind == ItemKind.Artifact && !open && !IsAlternative(items, item.First))
            {
                Say(tokens, item, items[at], place, cell);
            }
        }
        return true;
    }

    private int Place(ReadOnlySpan<Item> items, out ulong place)
    {
        place = 0;
        int cell = items[0].Is('|') ? -1 : 0;
        int wanted = Math.Max(_placeColumn, 0);
        for (int at = 0; at < items.Length; at++)
        {
            ref readonly Item item = ref items[at];
            cell += item.Is('|') ? 1 : 0;
            if (cell > wanted)
            {
                return -1;
            }
            if (item.Kind == ItemKind.Columns && item.Count == 1)
            {
                place = item.Mask;
                return at;
            }
            bool plain = item.Kind == ItemKind.Number && cell == wanted && !grid.IsVault;
            if (plain && item.Value >= 1 && item.Value <= grid.Columns && (_placeColumn >= 0 || _rows > 1))
            {
                place = grid.Column(item.Value - 1);
                return at;
            }
        }
        return -1;
    }

    // "tea / milk" in a cell is a choice.
    private static bool IsAlternative(ReadOnlySpan<Item> items, int token)
    {
        for (int at = 0; at < items.Length; at++)
        {
            if (items[at].First == token)
            {
                return at + 1 < items.Length
                    && (items[at + 1].Is('/') || items[at + 1].Has(Cue.Or) || items[at + 1].Is('?'));
            }
        }
        return false;
    }

    /// <summary>"gem: ruby | ? | opal": as many cells as there are places, in their order.</summary>
    private bool InOrder(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        int strokes = 0;
        int row = -1;
        bool lead = items[0].Is('|');
        foreach (ref readonly Item item in items)
        {
            strokes += item.Is('|') ? 1 : 0;
            row =
                item.Kind == ItemKind.Columns && row < 0 && grid.IsVault
                    ? grid.RowOf(System.Numerics.BitOperations.TrailingZeroCount(item.Mask))
                    : row;
        }
        bool titled = lead && strokes == grid.Columns + 2;
        int first = lead ? (titled ? -2 : -1) : 0;
        int expected = lead ? (titled ? grid.Columns + 2 : grid.Columns + 1) : grid.Columns - 1;
        if (strokes != expected || (grid.IsVault && row < 0))
        {
            return false;
        }
        int cell = first;
        foreach (ref readonly Item item in items)
        {
            cell += item.Is('|') ? 1 : 0;
            if (item.Kind == ItemKind.Artifact && cell >= 0 && cell < grid.Columns)
            {
                ulong place = grid.IsVault ? 1UL << ((row * grid.Columns) + cell) : grid.Column(cell);
                Say(tokens, item, null, place, -1);
            }
        }
        return true;
    }

    // A name of two categories: the one that the table's head has there.
    private int InCell(in Item name, int cell)
    {
        uint kinds = cell is >= 0 and < MostCells ? _kinds[cell] : 0;
        bool other = name.Other >= 0 && (kinds >> grid.CategoryOf(name.Other) & 1) != 0;
        return other && (kinds >> grid.CategoryOf(name.Value) & 1) == 0 ? name.Other : name.Value;
    }

    private void Say(ReadOnlySpan<Token> tokens, in Item name, Item? place, ulong cells, int cell) =>
        sink.Add(
            tokens,
            (name.First, name.Last),
            place is { } at ? (at.First, at.Last) : null,
            InCell(name, cell),
            cells,
            negated: false,
            hypothetical: false,
            item: 0
        );
}
