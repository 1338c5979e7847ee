using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What takes back the statement that it follows.</summary>
internal static class Denials
{
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
