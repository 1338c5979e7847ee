using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What joins a name or a place to what stands before it.</summary>
internal static class Links
{
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

    /// <summary>"… is the Dane": the name before and this one are the same.</summary>
    public static bool Identifies(ReadOnlySpan<Item> items, int at)
    {
        const int Near = 4;
        for (int before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (items[before].Has(Cue.Is))
            {
                return true;
            }
            if (items[before].Kind != ItemKind.Word || items[before].Has(Cue.Boundary | Cue.And | Cue.Not))
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

    /// <summary>True within a clause that begins with "which" or the like.</summary>
    public static bool IsRelative(ReadOnlySpan<Item> items, int at)
    {
        const int Near = 5;
        for (int before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (items[before].Has(Cue.Relative))
            {
                return true;
            }
            if (items[before].Kind != ItemKind.Word)
            {
                return false;
            }
        }
        return false;
    }
}
