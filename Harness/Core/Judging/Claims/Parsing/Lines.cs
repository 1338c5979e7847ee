using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Conditions;

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

    /// <summary>"Clue 4 says that Bob is in house 2": the statement is what the cited condition itself says.</summary>
    public static bool Reports(ReadOnlySpan<Item> items, int start, in Statement statement, ClaimPuzzle puzzle)
    {
        if (start >= items.Length)
        {
            return false;
        }
        if (start > 1 && items[start - 2].Kind == ItemKind.Number && NumbersItself(items, start, statement, puzzle))
        {
            return true;
        }
        int at = FirstCitation(items, start);
        if (at < 0 || !(items[at + 1].Is(':') || items[at + 1].Is(',') || items[at + 1].Has(Cue.Report)))
        {
            return false;
        }
        foreach (NumberedCondition condition in puzzle.Conditions)
        {
            if ((items[at].Cited >> condition.Number & 1) != 0 && Says(condition, statement.Claim, puzzle))
            {
                return true;
            }
        }
        return false;
    }

    // "9. Carol is in the second house", where condition 9 says so.
    private static bool NumbersItself(ReadOnlySpan<Item> items, int start, in Statement statement, ClaimPuzzle puzzle)
    {
        foreach (ref readonly Item item in items[start..])
        {
            if (item.Kind == ItemKind.Citation || item.Has(Cue.Boundary | Cue.Then))
            {
                return false;
            }
        }
        foreach (NumberedCondition condition in puzzle.Conditions)
        {
            if (condition.Number == items[start - 2].Value && Says(condition, statement.Claim, puzzle))
            {
                return true;
            }
        }
        return false;
    }

    // "Condition 4:", "Check condition 4:"; not "From condition 4,", which draws a conclusion.
    private static int FirstCitation(ReadOnlySpan<Item> items, int start)
    {
        const int Near = 3;
        for (int at = start; at + 1 < items.Length && at <= start + Near; at++)
        {
            if (items[at].Kind == ItemKind.Citation)
            {
                return at == start || items[at + 1].Is(':') ? at : -1;
            }
            if (items[at].Has(Cue.Of | Cue.Boundary | Cue.By) && !items[at].Has(Cue.Then))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool Says(NumberedCondition condition, Claim claim, ClaimPuzzle puzzle)
    {
        var grid = puzzle.Puzzle.Grid;
        return condition.Condition.Kind.Group == ConditionGroup.Direct
            && condition.Condition.ToConstraints(grid).ToArray() is [Solver.Model.Atom { Second: < 0 } atom]
            && atom.First == claim.Artifact
            && (atom.Mask & grid.AnyPosition) == claim.Allowed(grid.AnyPosition);
    }
}
