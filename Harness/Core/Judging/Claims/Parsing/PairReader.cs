using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads "Bob 1, Alice 2": a sentence of nothing but names and the numbers of their places.</summary>
internal sealed class PairReader(Grid grid, bool isNumbered, StatementSink sink)
{
    private const int MostLead = 4;
    private const int FewestPairs = 2;

    private readonly bool _isRated = grid.Ratings.Distinct().Count() > 1;

    /// <param name="start">Behind the mark of the list.</param>
    /// <returns>False for any other sentence, of which nothing is read.</returns>
    public bool Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int start)
    {
        int first = isNumbered && !grid.IsVault ? AfterLead(items, start) : items.Length;
        int pairs = 0;
        for (int at = first; at < items.Length; at++)
        {
            if (IsPair(items, at))
            {
                pairs++;
                at++;
            }
            else if (!IsJoint(items[at]))
            {
                return false;
            }
        }
        if (pairs < FewestPairs || !AreApart(items[first..]))
        {
            return false;
        }
        for (int at = first; at + 1 < items.Length; at++)
        {
            if (IsPair(items, at))
            {
                (Item name, Item number) = (items[at], items[at + 1]);
                ulong place = grid.Column(number.Value - 1);
                sink.Add(
                    tokens,
                    (name.First, name.Last),
                    (number.First, number.Last),
                    name.Value,
                    place,
                    negated: false,
                    hypothetical: false,
                    item: at + 1 - start
                );
            }
        }
        return true;
    }

    /// <summary>Behind "So the order is:" or the like.</summary>
    private static int AfterLead(ReadOnlySpan<Item> items, int start)
    {
        for (int at = start; at < items.Length && at <= start + MostLead; at++)
        {
            if (items[at].Is(':'))
            {
                return at + 1;
            }
            if (items[at].Kind != ItemKind.Word || items[at].Has(Cue.Not | Cue.Possible | Cue.CiteNoun))
            {
                return start;
            }
        }
        return start;
    }

    private bool IsPair(ReadOnlySpan<Item> items, int at) =>
        items[at].Kind == ItemKind.Artifact
        && at + 1 < items.Length
        && items[at + 1].Kind == ItemKind.Number
        && items[at + 1].Value >= 1
        && items[at + 1].Value <= grid.Columns;

    private static bool IsJoint(in Item item) =>
        item.Kind == ItemKind.Mark ? item.Value is ',' or ';' or '.' : item.Has(Cue.And);

    /// <summary>Two of one category are not in one place; and "kilt 3, tunic 5" may well tell complexities.</summary>
    private bool AreApart(ReadOnlySpan<Item> items)
    {
        Span<ulong> taken = stackalloc ulong[grid.Rows];
        for (int at = 0; at + 1 < items.Length; at++)
        {
            if (!IsPair(items, at))
            {
                continue;
            }
            (int artifact, int number) = (items[at].Value, items[at + 1].Value);
            ref ulong places = ref taken[grid.CategoryOf(artifact)];
            if ((places >> number & 1) != 0 || (_isRated && grid.Ratings[artifact] == number))
            {
                return false;
            }
            places |= 1UL << number;
        }
        return true;
    }
}
