using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>The two ends of a line, told without a number.</summary>
internal sealed partial class PlaceReader
{
    private static readonly uint[] s_outer = Hashes("far ganz extremo");
    private static readonly uint[] s_end = Hashes("end ende rand extremo edge");
    private static readonly uint[] s_left = Hashes("left links linke linken linkes izquierdo izquierda");
    private static readonly uint[] s_right = Hashes("right rechts rechte rechten rechtes derecho derecha");
    private static readonly uint[] s_beginsEnd = [.. s_outer, .. s_left, .. s_right];
    private static readonly ulong s_bitsOfBeginnings = s_beginsEnd.Aggregate(
        0UL,
        static (bits, hash) => bits | (1UL << (int)(hash & 63))
    );
    private static readonly uint[] s_whole = Hashes("del todo");
    private static readonly uint[] s_number = Hashes("number nummer nr número numero");
    private static readonly uint[] s_last = Hashes("last letzte letzter letztes última último ultima ultimo");

    /// <summary>Whether an end may begin with this word.</summary>
    public static bool MayBeginEnd(in Token token) =>
        // One look at a bit spares most words the search.
        (s_bitsOfBeginnings >> (int)(token.Hash & 63) & 1) != 0
        && s_beginsEnd.Contains(token.Hash);

    /// <summary>"on the far right", "am rechten Ende", "a la izquierda del todo"; not "far left of Bob".</summary>
    /// <returns>How many tokens it takes; 0 where no end is told.</returns>
    private int AtEnd(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        if (grid.IsVault || tokens[at].Kind != TokenKind.Word || !MayBeginEnd(tokens[at]))
        {
            return 0;
        }
        bool isOuter = s_outer.Contains(tokens[at].Hash);
        int side = isOuter ? at + 1 : at;
        if (side >= tokens.Length)
        {
            return 0;
        }
        bool isRight = s_right.Contains(tokens[side].Hash);
        if (!isRight && !s_left.Contains(tokens[side].Hash))
        {
            return 0;
        }
        int next = side + 1;
        if (next < tokens.Length && s_end.Contains(tokens[next].Hash))
        {
            next++;
        }
        else if (next + 1 < tokens.Length && tokens[next].Hash == s_whole[0] && tokens[next + 1].Hash == s_whole[1])
        {
            next += 2;
        }
        bool isEnd = isOuter || next > side + 1;
        if (isEnd && next < tokens.Length && (CuesOf(tokens[next]) & Cue.ColumnNoun) != 0)
        {
            next++;
        }
        bool goesOn = next < tokens.Length && (CuesOf(tokens[next]) & (Cue.Of | Cue.By | Cue.Relation)) != 0;
        if (!isEnd || goesOn || !Take(isRight ? grid.Columns : 1, Cue.ColumnNoun, ref item))
        {
            return 0;
        }
        item.Kind = ItemKind.Columns;
        return next - at;
    }

    private static bool IsOrdinalSign(Token token) => token.Is('ª') || token.Is('º') || s_sign.Contains(token.Hash);

    private static readonly uint[] s_sign = Hashes("ª º");

    private static uint[] Hashes(string words) => [.. words.Split(' ').Select(WordTable.HashOf)];
}
