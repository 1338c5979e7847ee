using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What a line says by its form.</summary>
internal static class Lines
{
    private const int MostWordsInEntry = 9;

    /// <summary>How many items a bullet or a number at the line's start takes.</summary>
    public static int ListMark(ReadOnlySpan<Item> items)
    {
        int at = 0;
        while (
            at < items.Length
            && items[at].Kind == ItemKind.Mark
            && items[at].Value is '*' or '-' or '•' or '–' or '+' or '_' or '#' or '>' or '·'
        )
        {
            at++;
        }
        bool number =
            at + 1 < items.Length
            && items[at].Kind == ItemKind.Number
            && items[at + 1].Kind == ItemKind.Mark
            && items[at + 1].Value is '.' or ')';
        return number ? at + 2 : at;
    }

    public static bool IsListEntry(ReadOnlySpan<Item> items) => ListMark(items) > 0;

    /// <summary>"## Step 3", "Final answer:": a section begins.</summary>
    public static bool IsHeading(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items)
    {
        bool hash = tokens.Length > 0 && (tokens[0].Is('#') || tokens[0].Is('<'));
        int start = ListMark(items);
        return hash || (start < items.Length && items[start].Has(Cue.Section));
    }

    /// <summary>A short line such as "Drink: milk" or "- milk", which tells of what a line above it named.</summary>
    public static bool IsEntry(ReadOnlySpan<Item> items, int start)
    {
        int words = 0;
        bool colon = false;
        for (int at = start; at < items.Length; at++)
        {
            words += items[at].Kind is ItemKind.Word ? 1 : 0;
            colon |= items[at].Is(':');
            if (items[at].Kind == ItemKind.Columns || items[at].Has(Cue.Boundary | Cue.If | Cue.Relation))
            {
                return false;
            }
        }
        return words <= MostWordsInEntry && items.Length > start && (colon || start > 0);
    }

    /// <summary>"House 1: Bob | House 2: Carol": strokes between statements, not between cells.</summary>
    public static bool IsChain(ReadOnlySpan<Item> items)
    {
        int places = 0;
        bool names = false;
        foreach (ref readonly Item item in items)
        {
            places += item.Kind == ItemKind.Columns ? 1 : 0;
            names |= item.Kind == ItemKind.Artifact;
        }
        return names && places > 1;
    }

    /// <summary>True where the line holds one place and hardly more.</summary>
    public static bool OnlyPlace(ReadOnlySpan<Item> items, int start)
    {
        const int MostBeside = 3;
        int words = 0;
        for (int at = start; at < items.Length; at++)
        {
            words += items[at].Kind == ItemKind.Word ? 1 : 0;
        }
        return words <= MostBeside;
    }
}
