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
            before >= 0
            && items[before].Kind == ItemKind.Word
            && (IsStill(items, before) || items[before].Has(Passed))
            && !items[before].Has(Links)
        )
        {
            before--;
        }
        return before;
    }

    /// <summary>"nur noch": no denial, as "weder … noch" is one.</summary>
    public static bool IsStill(ReadOnlySpan<Item> items, int at) =>
        at > 0 && items[at].Has(Cue.Neither) && items[at - 1].Has(Cue.Certain) && items[at - 1].Kind == ItemKind.Word;

    /// <summary>"For Bob only house 2 remains": the place stands behind the name with nothing but "only" between.</summary>
    /// <param name="name">The item before the place.</param>
    public static bool IsLeftFor(ReadOnlySpan<Item> items, int name, int place)
    {
        if (items[name].Kind != ItemKind.Artifact || name + 1 >= place || !items[name + 1].Has(Cue.Certain))
        {
            return false;
        }
        int before = name - 1;
        while (before >= 0 && items[before].Has(Cue.Determiner))
        {
            before--;
        }
        return before >= 0 && items[before].Has(Cue.In);
    }

    /// <summary>"muss also in Korb 4 sein", "is therefore in house 2": within its clause, not between two.</summary>
    public static bool IsAdverb(ReadOnlySpan<Item> items, int at) =>
        at > 0
        && items[at].Has(Cue.Then)
        && items[at - 1] is { Kind: ItemKind.Word } verb
        && verb.Has(Cue.Verb)
        && !verb.Has(Cue.Boundary)
        && at + 1 < items.Length
        && (items[at + 1].Kind is ItemKind.Columns or ItemKind.Word)
        && items[at + 1].Has(Cue.In | Cue.Determiner | Cue.Verb | Cue.Not | Cue.Certain);

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
