using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Looks around an item of a sentence.</summary>
internal static class Look
{
    private const int Far = 9;

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
            else if (item.Has(Cue.Or | Cue.Boundary) || (item.Has(Cue.And) && !LeadsToName(items, next)))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>A verb right after "and", "so" or a comma has no subject of its own.</summary>
    public static bool FollowsJoint(ReadOnlySpan<Item> items, int at) =>
        at == 0
        || items[at - 1].Is(',')
        || (items[at - 1].Has(Cue.And | Cue.But | Cue.Boundary) && !items[at - 1].Has(Cue.Outside));

    /// <summary>True if the bracket stands at the name, with at most its noun between: "the water drinker (house 3)".</summary>
    public static bool IsAbout(ReadOnlySpan<Item> items, int name, int bracket)
    {
        const int Near = 3;
        for (int next = name + 1; next < bracket; next++)
        {
            if (items[next].Kind != ItemKind.Word && !items[next].Is(')') && items[next].Kind != ItemKind.Citation)
            {
                return false;
            }
            if (items[next].Has(Cue.Verb | Cue.Boundary | Cue.In | Cue.Relation | Cue.And))
            {
                return false;
            }
        }
        return bracket - name <= Near + 1;
    }

    /// <summary>"…, and the names are": words of its own before the verb, and nobody named or meant.</summary>
    public static bool HasOwnSubject(ReadOnlySpan<Item> items, int verb)
    {
        bool noun = false;
        for (int before = verb - 1; before >= 0; before--)
        {
            ref readonly Item item = ref items[before];
            if (item.Is(',') || item.Has(Cue.And))
            {
                return noun;
            }
            if (
                item.Kind is ItemKind.Artifact or ItemKind.Columns or ItemKind.Mark
                || item.Has(Cue.Anyone | Cue.Pronoun | Cue.Relative | Cue.Verb)
            )
            {
                return false;
            }
            noun |= item.Kind == ItemKind.Category || (item.Kind == ItemKind.Word && item.Cues == Cue.None);
        }
        return false;
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

    /// <summary>"…, the person who loves blue": a comma, not "and", stands before the name and the words about it.</summary>
    public static bool FollowsComma(ReadOnlySpan<Item> items, int at)
    {
        for (int before = at - 1; before >= 0; before--)
        {
            if (items[before].Is(','))
            {
                return true;
            }
            if (items[before].Kind != ItemKind.Word || items[before].Has(Cue.And | Cue.Or))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"Bob (house 2".</summary>
    public static bool HasBracketedPlace(ReadOnlySpan<Item> items, int at) =>
        at + 2 < items.Length && items[at + 1].Is('(') && items[at + 2].Kind == ItemKind.Columns;

    /// <summary>"… with the Dane".</summary>
    public static bool IsWith(ReadOnlySpan<Item> items, int at) =>
        (at > 0 && items[at - 1].Has(Cue.With))
        || (at > 1 && items[at - 1].Has(Cue.Determiner) && items[at - 2].Has(Cue.With))
        || (at > 1 && items[at - 1].Has(Cue.And) && items[at - 2].Kind == ItemKind.Artifact && IsWith(items, at - 2));

    /// <summary>"steht der Rubin": the subject comes behind.</summary>
    public static bool PrecedesName(ReadOnlySpan<Item> items, int at)
    {
        int next = at + 1;
        while (next < items.Length && items[next].Has(Cue.Determiner))
        {
            next++;
        }
        return next < items.Length && items[next].Kind == ItemKind.Artifact;
    }

    /// <summary>"(a)".</summary>
    public static bool IsLabel(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at) =>
        at + 2 < items.Length
        && items[at + 1].Kind == ItemKind.Word
        && tokens[items[at + 1].First].Length == 1
        && items[at + 2].Is(')');

    private static bool LeadsToName(ReadOnlySpan<Item> items, int and)
    {
        const int Near = 5;
        for (int next = and + 1; next < items.Length && next <= and + Near; next++)
        {
            if (items[next].Kind == ItemKind.Artifact)
            {
                return true;
            }
            if (items[next].Kind != ItemKind.Word || items[next].Has(Cue.Boundary | Cue.And))
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

    /// <summary>True if the first name after a colon is a new subject.</summary>
    public static bool NamesSubject(ReadOnlySpan<Item> items, int colon)
    {
        for (int next = colon + 1; next < items.Length; next++)
        {
            if (items[next].Kind is ItemKind.Artifact or ItemKind.Columns)
            {
                return items[next].Kind == ItemKind.Artifact && StartsClause(items, next);
            }
        }
        return false;
    }

    /// <summary>True if what was just said is called impossible without a new clause: "Bob in house 3 contradicts clue 2".</summary>
    /// <param name="bare">Whether no verb has been said yet: "Bob in house 3 does not work".</param>
    public static bool IsDenied(ReadOnlySpan<Item> items, int at, bool bare)
    {
        if (bare && at + 2 < items.Length && items[at + 1].Is(',') && items[at + 2].Kind == ItemKind.Citation)
        {
            return Fails(items, at + 2);
        }
        const int Near = 4;
        bool not = false;
        for (int next = at + 1; next < items.Length && next <= at + Near; next++)
        {
            ref readonly Item item = ref items[next];
            if (item.Has(Cue.Contradiction))
            {
                return !not;
            }
            if (bare && not && item.Has(Cue.Verb))
            {
                return true;
            }
            if (item.Kind != ItemKind.Word || item.Has(Cue.Boundary | Cue.Relative | Cue.And | Cue.But | Cue.Or))
            {
                return false;
            }
            not |= item.Has(Cue.Not);
        }
        return bare && not;
    }

    /// <summary>"…, conditions 4 and 9 cannot be met".</summary>
    private static bool Fails(ReadOnlySpan<Item> items, int citation)
    {
        const int Far = 6;
        for (int next = citation + 1; next < items.Length && next <= citation + Far; next++)
        {
            if (items[next].Has(Cue.Not | Cue.Contradiction))
            {
                return true;
            }
            if (items[next].Kind is ItemKind.Mark or ItemKind.Artifact || items[next].Has(Cue.Boundary))
            {
                return false;
            }
        }
        return false;
    }
}
