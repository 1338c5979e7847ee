using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What is only put beside a name.</summary>
internal static class Appositions
{
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

    /// <summary>"(a)".</summary>
    public static bool IsLabel(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int at) =>
        at + 2 < items.Length
        && items[at + 1].Kind == ItemKind.Word
        && tokens[items[at + 1].First].Length == 1
        && items[at + 2].Is(')');
}
