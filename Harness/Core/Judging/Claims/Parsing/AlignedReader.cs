using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads tables whose cells stand apart by spaces alone: a head of places in order over names, or a head of categories over lines
/// that begin with a place.</summary>
internal sealed class AlignedReader(Grid grid, bool isNumbered, StatementSink sink)
{
    private Head _head;

    private enum Head : byte
    {
        None,
        Places,
        Categories,
    }

    /// <summary>Looks at a line.</summary>
    /// <returns>True where it is a head, or a row under one; false ends the table.</returns>
    public bool Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        if (grid.IsVault || !isNumbered)
        {
            return false;
        }
        bool isRow = _head switch
        {
            Head.Places => Under(tokens, items),
            Head.Categories => Beside(tokens, items),
            _ => false,
        };
        if (!isRow)
        {
            _head = HeadOf(items);
        }
        return isRow || _head != Head.None;
    }

    /// <summary>Another form of line came.</summary>
    public void End() => _head = Head.None;

    private Head HeadOf(ReadOnlySpan<Item> items)
    {
        // "House 1  2  3" reads as a place and the numbers of others.
        bool isPlace = items[0].Kind == ItemKind.Columns && items[0].Mask == grid.Column(0);
        if (isPlace && items.Length == grid.Columns)
        {
            return AreInOrder(items[1..], 2) ? Head.Places : Head.None;
        }
        bool isNoun = items.Length > 1 && items[0].Kind == ItemKind.Word && items[0].Has(Cue.ColumnNoun);
        if (items.Length == grid.Columns + 1 && (isNoun || items[0].Kind == ItemKind.Category))
        {
            return AreInOrder(items[1..], 1) ? Head.Places : Head.None;
        }
        return isNoun && items.Length > 2 && All(items[1..], ItemKind.Category) ? Head.Categories : Head.None;
    }

    /// <summary>"Name  Ann  ?  Carol": as many cells as places.</summary>
    private bool Under(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        bool isTitled = items.Length == grid.Columns + 1 && items[0].Kind is ItemKind.Category or ItemKind.Word;
        if (!isTitled || !AreCells(items[1..]))
        {
            return false;
        }
        for (int column = 0; column < grid.Columns; column++)
        {
            Say(tokens, items[column + 1], grid.Column(column));
        }
        return true;
    }

    /// <summary>"2  Bob  dog".</summary>
    private bool Beside(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        int place = items.Length > 1 && items[0].Kind == ItemKind.Number ? items[0].Value : 0;
        if (place < 1 || place > grid.Columns || items.Length > grid.Rows + 1 || !AreCells(items[1..]))
        {
            return false;
        }
        foreach (ref readonly Item item in items[1..])
        {
            Say(tokens, item, grid.Column(place - 1));
        }
        return true;
    }

    private static bool AreCells(ReadOnlySpan<Item> items)
    {
        foreach (ref readonly Item item in items)
        {
            bool isOpen = item.Kind == ItemKind.Mark && item.Value is '?' or '-' or '–' or '—' or '.';
            if (item.Kind != ItemKind.Artifact && !isOpen)
            {
                return false;
            }
        }
        return true;
    }

    private static bool AreInOrder(ReadOnlySpan<Item> items, int first)
    {
        bool areInOrder = true;
        for (int at = 0; at < items.Length; at++)
        {
            areInOrder &= items[at].Kind == ItemKind.Number && items[at].Value == first + at;
        }
        return areInOrder;
    }

    private static bool All(ReadOnlySpan<Item> items, ItemKind kind)
    {
        foreach (ref readonly Item item in items)
        {
            if (item.Kind != kind)
            {
                return false;
            }
        }
        return true;
    }

    private void Say(ReadOnlySpan<Token> tokens, in Item item, ulong place)
    {
        if (item.Kind == ItemKind.Artifact)
        {
            sink.Add(
                tokens,
                (item.First, item.Last),
                null,
                item.Value,
                place,
                negated: false,
                hypothetical: false,
                item: 0
            );
        }
    }
}
