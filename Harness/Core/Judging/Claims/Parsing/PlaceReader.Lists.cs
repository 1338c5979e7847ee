using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Lists of places, and the side that they are counted from.</summary>
internal sealed partial class PlaceReader
{
    private static readonly uint[] s_from = [.. "from von desde por".Split(' ').Select(WordTable.HashOf)];

    /// <summary>A number, and those listed behind it, that what stands around them tells to be places.</summary>
    /// <returns>How many tokens they take; 0 where there is no such place.</returns>
    public int ReadNumber(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        if (grid.IsVault || !vocabulary.Numbered || !Take(tokens[at].Value, Cue.ColumnNoun, ref item))
        {
            return 0;
        }
        item.Kind = ItemKind.Columns;
        return More(tokens, at + 1, ref item) - at;
    }

    /// <summary>"is in #2", "→ #2"; not "by #2", which may be a clue.</summary>
    private int AfterHash(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        bool ends = at + 2 >= tokens.Length || (IsClosed(tokens[at + 2]) && (CuesOf(tokens[at + 2]) & Cue.Verb) == 0);
        if (at == 0 || at + 1 >= tokens.Length || tokens[at + 1].Kind != TokenKind.Number || !ends)
        {
            return 0;
        }
        Token before = tokens[at - 1];
        bool points = before.Kind == TokenKind.Mark && before.Value is '→' or '⇒' or '=' or '>';
        bool stands = at > 1 && (CuesOf(before) & Cue.In) != 0 && (CuesOf(tokens[at - 2]) & Cue.Verb) != 0;
        int taken = points || stands ? ReadNumber(tokens, at + 1, ref item) : 0;
        return taken == 0 ? 0 : taken + 1;
    }

    /// <summary>"from the left", "von rechts", "por la izquierda"; not "to the left of".</summary>
    /// <returns>Where it ends; 0 where no side is told.</returns>
    private int FromSide(ReadOnlySpan<Token> tokens, int at, out bool fromRight)
    {
        fromRight = false;
        if (at >= tokens.Length || !s_from.Contains(tokens[at].Hash))
        {
            return 0;
        }
        int side = at + 1;
        while (side < tokens.Length && (CuesOf(tokens[side]) & Cue.Determiner) != 0)
        {
            side++;
        }
        if (side >= tokens.Length || (CuesOf(tokens[side]) & (Cue.Left | Cue.Right)) == 0)
        {
            return 0;
        }
        fromRight = (CuesOf(tokens[side]) & Cue.Right) != 0;
        bool goesOn = side + 1 < tokens.Length && (CuesOf(tokens[side + 1]) & Cue.Of) != 0;
        return goesOn ? 0 : side + 1;
    }

    /// <summary>"…, 3 or 4", "or house 4"; after a comma a place with its noun belongs to the list only where an "or" follows.</summary>
    private int More(ReadOnlySpan<Token> tokens, int end, ref Item item)
    {
        Item list = item;
        int at = end;
        while (true)
        {
            int next = AfterJoint(tokens, at, out bool or);
            if (next >= tokens.Length || next == at)
            {
                return end;
            }
            Item other = default;
            bool plain = !grid.IsVault && vocabulary.Numbered && IsPlainNumber(tokens, next, or);
            int after =
                plain && Take(tokens[next].Value, Cue.ColumnNoun, ref other)
                    ? next + 1
                    : Noun(tokens, next, at, ref other);
            if (after == 0)
            {
                return end;
            }
            list.Mask |= other.Mask;
            list.Order |= other.Order << (BitsAPlace * list.Count);
            list.Count += other.Count;
            at = after;
            if (or || plain)
            {
                item = list;
                end = at;
            }
        }
    }

    private int Noun(ReadOnlySpan<Token> tokens, int at, int sentence, ref Item item)
    {
        int after = One(tokens, at, sentence, ref item);
        return after > 0 && grid.IsVault ? Crossed(tokens, at, after, ref item) : after;
    }

    private int AfterJoint(ReadOnlySpan<Token> tokens, int at, out bool or)
    {
        const int MostJoint = 3;
        const int MostBetween = 5;
        int next = at;
        or = false;
        while (next < tokens.Length && next < at + MostJoint && IsJoint(tokens[next], ref or))
        {
            next++;
        }
        while (
            next > at
            && next < tokens.Length
            && next < at + MostBetween
            && (CuesOf(tokens[next]) & (Cue.In | Cue.Determiner)) != 0
        )
        {
            next++;
        }
        return next;
    }

    private bool IsPlainNumber(ReadOnlySpan<Token> tokens, int at, bool or) =>
        tokens[at].Kind == TokenKind.Number
        && (
            at + 1 >= tokens.Length
            || (or && tokens[at + 1].Kind == TokenKind.Word && (CuesOf(tokens[at + 1]) & Cue.ColumnNoun) == 0)
            || (!tokens[at + 1].Is(':') && !tokens[at + 1].Is('.') && IsClosed(tokens[at + 1]))
            || ((tokens[at + 1].Is('.') || tokens[at + 1].Is(':')) && at + 2 >= tokens.Length)
        );

    private bool IsJoint(Token token, ref bool or)
    {
        Cue cues = CuesOf(token);
        or |= (cues & Cue.Or) != 0 || token.Is('/');
        return token.Is(',') || token.Is('/') || token.Is('&') || (cues & (Cue.Or | Cue.And)) != 0;
    }
}
