using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Looks around an item of a sentence.</summary>
internal static class Look
{
    private const int Far = 7;

    /// <summary>The item before this one that is no article, "either" or the like; -1 if there is none.</summary>
    public static int Before(ReadOnlySpan<Item> items, int at)
    {
        const Cue Passed = Cue.Determiner | Cue.Either | Cue.Certain | Cue.Counts | Cue.Direct | Cue.ColumnNoun;
        const Cue Links = Cue.In | Cue.Takes | Cue.Verb;
        int before = at - 1;
        while (
            before >= 0 && items[before].Kind == ItemKind.Word && items[before].Has(Passed) && !items[before].Has(Links)
        )
        {
            before--;
        }
        return before;
    }

    /// <summary>True if a verb or a place follows the name, so that a new statement begins with it.</summary>
    public static bool StartsClause(ReadOnlySpan<Item> items, int at)
    {
        bool relative = false;
        int depth = 0;
        for (int next = at + 1; next < items.Length && next <= at + Far; next++)
        {
            ref readonly Item item = ref items[next];
            if (item.Is('(') || item.Is('['))
            {
                depth++;
            }
            else if (item.Is(')') || item.Is(']'))
            {
                if (--depth < 0)
                {
                    return false;
                }
            }
            if (depth > 0)
            {
                continue;
            }
            if (item.Kind == ItemKind.Columns || item.Is(':') || item.Is('='))
            {
                return true;
            }
            if (item.Kind == ItemKind.Mark && item.Value is ',' or ';' or '|')
            {
                return false;
            }
            if (item.Kind != ItemKind.Word)
            {
                continue;
            }
            if (item.Has(Cue.Relative))
            {
                relative = true;
            }
            else if (item.Has(Cue.Verb | Cue.Would))
            {
                if (!relative)
                {
                    return true;
                }
                relative = false;
            }
            else if (item.Has(Cue.And | Cue.Or | Cue.Boundary))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"left" and "right" relate only where a side is meant: "left of", "to the right", "its left neighbour".</summary>
    public static bool Relates(ReadOnlySpan<Item> items, int at)
    {
        if (!items[at].Has(Cue.Left | Cue.Right))
        {
            return true;
        }
        bool of = at + 1 < items.Length && (items[at + 1].Has(Cue.Of | Cue.Relation) || items[at + 1].Has(Cue.By));
        bool toThe = at > 0 && items[at - 1].Has(Cue.Direct | Cue.Determiner);
        return of || toThe;
    }

    /// <summary>True if what was just said is called impossible without a new clause: "Bob in house 3 contradicts clue 2".</summary>
    public static bool IsDenied(ReadOnlySpan<Item> items, int at)
    {
        const int Near = 4;
        bool not = false;
        for (int next = at + 1; next < items.Length && next <= at + Near; next++)
        {
            ref readonly Item item = ref items[next];
            if (item.Has(Cue.Contradiction))
            {
                return !not;
            }
            if (item.Kind != ItemKind.Word || item.Has(Cue.Boundary | Cue.Relative | Cue.And | Cue.But | Cue.Or))
            {
                return false;
            }
            not |= item.Has(Cue.Not);
        }
        return false;
    }
}
