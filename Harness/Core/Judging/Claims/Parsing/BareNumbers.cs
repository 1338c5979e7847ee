using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Tells where a number without a noun is a place: "Bob → 2", "Bob = 2", "Bob: 2", "2: Bob, milk".</summary>
internal sealed class BareNumbers(WordTable words, Grid grid)
{
    private readonly bool _isRated = grid.Ratings.Distinct().Count() > 1;

    /// <summary>True for a number behind a name and a sign.</summary>
    /// <param name="before">The items before the number.</param>
    public bool IsPointedAt(ReadOnlySpan<Item> before, ReadOnlySpan<Token> tokens, int at)
    {
        int sign = before.Length - 1;
        bool isSet = sign >= 0 && before[sign].Is('{');
        sign -= isSet ? 1 : 0;
        if (tokens[at].Kind != TokenKind.Number || sign < 1 || before[sign].Kind != ItemKind.Mark)
        {
            return false;
        }
        bool isArrow = before[sign].Is('>') && (before[sign - 1].Is('-') || before[sign - 1].Is('='));
        int name = sign - (isArrow ? 2 : 1);
        while (name >= 0 && before[name].Is('}'))
        {
            name--;
        }
        return name >= 0
            && before[name].Kind == ItemKind.Artifact
            && (isArrow || before[sign].Value is '=' or ':' or '→' or '⇒' or '≠' or '∈' or '∉')
            && (name < 2 || !IsSum(before[name - 1]))
            && (isSet || Ends(tokens, at + 1))
            && !(before[sign].Value is '=' or ':' && IsRating(before[name].Value, tokens[at].Value));
    }

    /// <summary>True for a sentence that is nothing but a number, a sign and names.</summary>
    /// <param name="start">Behind the mark of the list.</param>
    public static bool Leads(ReadOnlySpan<Item> items, int start)
    {
        if (start + 2 >= items.Length || items[start].Kind != ItemKind.Number)
        {
            return false;
        }
        bool isArrow = items[start + 1].Is('-') && items[start + 2].Is('>');
        if (!isArrow && !(items[start + 1].Kind == ItemKind.Mark && items[start + 1].Value is ':' or '=' or '→' or '⇒'))
        {
            return false;
        }
        bool named = false;
        foreach (ref readonly Item item in items[(start + 2)..])
        {
            named |= item.Kind == ItemKind.Artifact;
            if (item.Kind is not (ItemKind.Artifact or ItemKind.Mark))
            {
                return false;
            }
        }
        return named;
    }

    private static bool IsSum(in Item before) =>
        before.Kind == ItemKind.Mark && before.Value is '+' or '-' or '−' or '=' or '<' or '>';

    // "kilt: 5" may well tell the kilt's complexity.
    private bool IsRating(int artifact, int number) => _isRated && grid.Ratings[artifact] == number;

    private bool Ends(ReadOnlySpan<Token> tokens, int next)
    {
        if (next >= tokens.Length)
        {
            return true;
        }
        bool last = next + 1 >= tokens.Length;
        return tokens[next].Kind switch
        {
            TokenKind.Word => (words.CuesOf(tokens[next].Value) & (Cue.And | Cue.Or)) != 0,
            TokenKind.Mark => tokens[next].Value is ',' or ';' or '}'
                || (last && tokens[next].Value is '.' or '!' or ')'),
            _ => false,
        };
    }
}
