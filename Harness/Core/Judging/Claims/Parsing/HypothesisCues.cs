using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>What in a sentence opens, keeps and closes assumptions.</summary>
internal static class HypothesisCues
{
    // "let's try", "let us say", "try Bob in house 3"; not "let's see".
    public static bool Tries(ReadOnlySpan<Item> items, int at) =>
        items[at + 1].Has(Cue.Try | Cue.Report | Cue.Suppose | Cue.Consider)
        || items[at + 1].Kind is ItemKind.Artifact or ItemKind.Columns;

    public static bool IsLabel(ReadOnlySpan<Item> items, int at) =>
        items[at].Kind == ItemKind.Number
        || items[at].Has(Cue.NumberWord | Cue.OrdinalWord)
        || (
            at + 1 < items.Length && items[at].Kind == ItemKind.Word && (items[at + 1].Is(':') || items[at + 1].Is(')'))
        );

    public static bool IsDenied(ReadOnlySpan<Item> items, int at)
    {
        const int Near = 4;
        for (int before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (items[before].Has(Cue.Not | Cue.If))
            {
                return true;
            }
            if (items[before].Kind == ItemKind.Mark)
            {
                return false;
            }
        }
        return false;
    }

    public static bool GoesOn(ReadOnlySpan<Item> items)
    {
        int first = 0;
        while (first < items.Length && items[first].Kind is ItemKind.Mark or ItemKind.Number)
        {
            first++;
        }
        bool begins = first < items.Length && items[first].Has(Cue.Then | Cue.And | Cue.Pronoun);
        foreach (ref readonly Item item in items)
        {
            begins |= item.Has(Cue.Would);
        }
        return begins;
    }
}
