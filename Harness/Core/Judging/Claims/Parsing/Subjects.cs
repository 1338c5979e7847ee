using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Whether a clause has a subject of its own, and where one begins.</summary>
internal static class Subjects
{
    private const int Far = 9;

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
}
