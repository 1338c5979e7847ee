using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Tells what a sentence only repeats from a condition: in its words, by its number, or as what it says.</summary>
internal sealed class QuoteReader(QuoteBook book)
{
    private const int Near = 3;

    private int _verbatim;
    private UInt128 _reported;
    private int _numbered;

    /// <summary>Looks at a whole sentence.</summary>
    /// <param name="start">Where its own words begin, behind a list mark.</param>
    public void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int start)
    {
        _verbatim = Verbatim(tokens, items, start);
        _reported = Reported(items, start);
        _numbered = Numbered(items, start);
    }

    /// <summary>True where the whole sentence is a condition's.</summary>
    public bool IsVerbatim => _verbatim >= 0;

    public Quote Of(in Claim claim)
    {
        if (_verbatim >= 0)
        {
            return book.Says(_verbatim, claim) ? Quote.Whole : Quote.Part;
        }
        if (_reported == 0 && _numbered == 0)
        {
            return Quote.None;
        }
        Quote quote = Quote.None;
        for (int condition = 0; condition < book.Count; condition++)
        {
            int number = book.NumberOf(condition);
            bool reported = (_reported >> number & 1) != 0;
            if ((reported || number == _numbered) && book.Says(condition, claim))
            {
                return Quote.Whole;
            }
            quote = reported && book.Mentions(condition, claim) ? Quote.Part : quote;
        }
        return quote;
    }

    private int Verbatim(ReadOnlySpan<Token> tokens, ReadOnlySpan<Item> items, int start)
    {
        int at = start;
        while (
            at < items.Length
            && (items[at].Kind is ItemKind.Citation or ItemKind.Mark || items[at].Has(Cue.Report | Cue.Relative))
        )
        {
            at++;
        }
        return at < items.Length ? book.Find(tokens, items[at].First) : -1;
    }

    // "Clue 4 says", "Condition 4:", "Check condition 4:"; not "From condition 4,", which draws a conclusion.
    private static UInt128 Reported(ReadOnlySpan<Item> items, int start)
    {
        for (int at = start; at + 1 < items.Length && at <= start + Near; at++)
        {
            ref readonly Item next = ref items[at + 1];
            if (items[at].Kind == ItemKind.Citation)
            {
                bool says = next.Is(':') || (at == start && next.Is(',')) || next.Has(Cue.Report);
                return says ? items[at].Cited : 0;
            }
            if (items[at].Has(Cue.Of | Cue.Boundary | Cue.By) && !items[at].Has(Cue.Then))
            {
                return 0;
            }
        }
        return 0;
    }

    // "9. Carol is in the second house", where condition 9 says so.
    private static int Numbered(ReadOnlySpan<Item> items, int start)
    {
        if (start < 2 || items[start - 2].Kind != ItemKind.Number)
        {
            return 0;
        }
        foreach (ref readonly Item item in items[start..])
        {
            if (item.Kind == ItemKind.Citation || item.Has(Cue.Boundary | Cue.Then))
            {
                return 0;
            }
        }
        return items[start - 2].Value;
    }
}
