using Gridlock.Core.Judging.Claims.Lexing;
using Gridlock.Core.Judging.Claims.Names;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads "house 3", "the second house", "houses 1, 2 or 4", "row 2, column 3", and where it is plain "in 3".</summary>
internal sealed partial class PlaceReader(Vocabulary vocabulary, Grid grid)
{
    private const int BitsAPlace = 4;

    /// <summary>What a place begins with that is no number and no '#'.</summary>
    public const Cue Starters =
        Cue.ColumnNoun | Cue.RowNoun | Cue.OrdinalWord | Cue.Last | Cue.Middle | Cue.Top | Cue.Bottom;

    private bool _seen;

    /// <returns>How many tokens the place takes; 0 where there is none.</returns>
    public int Read(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        _seen &= at > 0;
        if (tokens[at].Is('#'))
        {
            return AfterHash(tokens, at, ref item);
        }
        int edge = AtEnd(tokens, at, ref item);
        if (edge > 0)
        {
            return edge;
        }
        if (tokens[at].Kind != TokenKind.Number && (CuesOf(tokens[at]) & Starters) == 0)
        {
            return 0;
        }
        int end = One(tokens, at, at, ref item);
        if (end == 0)
        {
            return 0;
        }
        item.Kind = ItemKind.Columns;
        if (grid.IsVault)
        {
            end = Crossed(tokens, at, end, ref item);
        }
        _seen = true;
        return More(tokens, end, ref item) - at;
    }

    /// <summary>One place that begins here.</summary>
    /// <param name="sentence">Where the whole list began.</param>
    /// <returns>Where it ends; 0 where none begins.</returns>
    private int One(ReadOnlySpan<Token> tokens, int at, int sentence, ref Item item)
    {
        int end = AfterNoun(tokens, at, ref item);
        end = end > 0 ? end : BeforeNoun(tokens, at, ref item);
        return end > 0 || at != sentence ? end : Bare(tokens, at, ref item);
    }

    private int AfterNoun(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        Cue noun = CuesOf(tokens[at]) & (Cue.ColumnNoun | Cue.RowNoun);
        if (noun == 0 || (!vocabulary.Numbered && (noun & Cue.ColumnNoun) != 0))
        {
            return 0;
        }
        int next = at + 1;
        while (
            next < tokens.Length
            && (
                tokens[next].Is('#')
                || tokens[next].Is('_')
                || tokens[next].Is('(')
                || s_number.Contains(tokens[next].Hash)
            )
        )
        {
            next++;
        }
        if (next >= tokens.Length)
        {
            return 0;
        }
        bool bracket = next > at + 1 && tokens[next - 1].Is('(');
        int number = tokens[next].Kind == TokenKind.Number ? tokens[next].Value : 0;
        if (
            number == 0
            && (CuesOf(tokens[next]) & Cue.NumberWord) != 0
            && (next + 1 == tokens.Length || IsClosed(tokens[next + 1]))
        )
        {
            number = vocabulary.Words.NumberOf(tokens[next].Value);
        }
        bool clitic =
            next + 1 < tokens.Length
            && (CuesOf(tokens[next + 1]) & (Cue.ColumnNoun | Cue.OrdinalSuffix)) != 0
            && !tokens[next + 1].SpaceBefore;
        if (number == 0 || bracket || clitic || !Take(number, noun, ref item))
        {
            return 0;
        }
        return next + 1;
    }

    // "house one is", not "place one person".
    private bool IsClosed(Token token) =>
        token.Kind == TokenKind.Mark
        || (CuesOf(token) & (Cue.Verb | Cue.And | Cue.Or | Cue.Boundary | Cue.Pronoun)) != 0;

    private int BeforeNoun(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        Span<int> numbers = stackalloc int[Grid.MostSide + 1];
        int count = 0;
        int next = at;
        while (next < tokens.Length && count <= Grid.MostSide)
        {
            int length = Ordinal(tokens, next, out int number);
            if (length == 0)
            {
                break;
            }
            numbers[count++] = number;
            next += length;
            int joint = next;
            while (
                joint < tokens.Length
                && (
                    tokens[joint].Is(',')
                    || tokens[joint].Is('/')
                    || (CuesOf(tokens[joint]) & (Cue.And | Cue.Or | Cue.Determiner)) != 0
                )
            )
            {
                joint++;
            }
            next = joint > next && joint < tokens.Length && Ordinal(tokens, joint, out _) > 0 ? joint : next;
        }
        if (count == 0 || count > Grid.MostSide || next >= tokens.Length)
        {
            return 0;
        }
        Cue noun = CuesOf(tokens[next]) & (Cue.ColumnNoun | Cue.RowNoun);
        int side = FromSide(tokens, noun == 0 ? next : next + 1, out bool fromRight);
        if (noun == 0 && side > 0 && !grid.IsVault)
        {
            noun = Cue.ColumnNoun;
        }
        if (noun == 0 || (!vocabulary.Numbered && (noun & Cue.ColumnNoun) != 0))
        {
            return 0;
        }
        foreach (int number in numbers[..count])
        {
            int sides = (noun & Cue.RowNoun) != 0 ? grid.Rows : grid.Columns;
            int resolved = number switch
            {
                Last => sides,
                Middle => sides % 2 == 1 ? (sides + 1) / 2 : 0,
                _ => number,
            };
            resolved = fromRight ? sides + 1 - resolved : resolved;
            if (resolved == 0 || !Take(resolved, noun, ref item))
            {
                return 0;
            }
        }
        return side > 0 ? side : next + 1;
    }

    private const int Last = -1;
    private const int Middle = -2;

    private int Ordinal(ReadOnlySpan<Token> tokens, int at, out int number)
    {
        Cue cues = CuesOf(tokens[at]);
        number = 0;
        if (tokens[at].Kind == TokenKind.Number)
        {
            number = tokens[at].Value;
            bool suffix =
                at + 1 < tokens.Length
                && !tokens[at + 1].SpaceBefore
                && (
                    (CuesOf(tokens[at + 1]) & Cue.OrdinalSuffix) != 0
                    || tokens[at + 1].Is('.')
                    || tokens[at + 1].Is('ª')
                    || tokens[at + 1].Is('º')
                );
            // "4.ª" has both.
            int length = at + 2 < tokens.Length && tokens[at + 1].Is('.') && IsOrdinalSign(tokens[at + 2]) ? 3 : 2;
            return suffix && number is > 0 and <= Grid.MostSide ? length : 0;
        }
        if ((cues & Cue.OrdinalWord) != 0)
        {
            number = vocabulary.Words.NumberOf(tokens[at].Value);
        }
        else if ((cues & (Cue.Last | Cue.Bottom)) != 0)
        {
            number = Last;
        }
        else if ((cues & Cue.Top) != 0)
        {
            number = 1;
        }
        else if ((cues & Cue.Middle) != 0)
        {
            number = Middle;
        }
        return number == 0 ? 0 : 1;
    }

    /// <summary>A row and a column beside each other are one cell.</summary>
    private int Crossed(ReadOnlySpan<Token> tokens, int start, int end, ref Item item)
    {
        int next = end;
        while (
            next < tokens.Length
            && next < end + 3
            && (
                tokens[next].Is(',')
                || tokens[next].Is('/')
                || tokens[next].Is('-')
                || (CuesOf(tokens[next]) & (Cue.And | Cue.Of | Cue.In | Cue.Determiner)) != 0
            )
        )
        {
            next++;
        }
        if (next >= tokens.Length)
        {
            return end;
        }
        Item other = default;
        int crossed = One(tokens, next, start, ref other);
        bool isOther = crossed > 0 && IsRow(other.Mask) != IsRow(item.Mask);
        if (!isOther)
        {
            return end;
        }
        item.Mask &= other.Mask;
        return crossed;
    }

    private bool IsRow(ulong mask)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid.Row(row) == mask)
            {
                return true;
            }
        }
        return false;
    }

    private bool Take(int number, Cue noun, ref Item item)
    {
        bool isRow = (noun & Cue.ColumnNoun) == 0;
        if (number < 1 || number > (isRow ? grid.Rows : grid.Columns) || (isRow && !grid.IsVault))
        {
            return false;
        }
        item.Mask |= isRow ? grid.Row(number - 1) : grid.Column(number - 1);
        item.Order |= (ulong)number << (BitsAPlace * item.Count);
        item.Count++;
        return true;
    }

    private Cue CuesOf(Token token) => token.Kind == TokenKind.Word ? vocabulary.Words.CuesOf(token.Value) : Cue.None;
}
