using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Places that are told without their noun.</summary>
internal sealed partial class PlaceReader
{
    /// <summary>"in 3." and "is third."</summary>
    private int Bare(ReadOnlySpan<Token> tokens, int at, ref Item item)
    {
        if (at == 0 || !vocabulary.Numbered || grid.IsVault)
        {
            return 0;
        }
        Cue before = CuesOf(tokens[at - 1]);
        // "in den 4. Korb": the point ends the sentence.
        bool isPointed =
            at > 1
            && at + 2 == tokens.Length
            && tokens[at + 1].Is('.')
            && (before & Cue.Determiner) != 0
            && (CuesOf(tokens[at - 2]) & Cue.In) != 0;
        if (tokens[at].Kind == TokenKind.Number && ((before & Cue.In) != 0 || isPointed))
        {
            bool ends = at + 1 >= tokens.Length || IsClosed(tokens[at + 1]);
            return ends && Take(tokens[at].Value, Cue.ColumnNoun, ref item) ? at + 1 : 0;
        }
        bool bound = (before & (Cue.Verb | Cue.Determiner)) != 0;
        int length = bound ? Ordinal(tokens, at, out int number) : Zero(out number);
        bool closed =
            length > 0
            && (
                at + length >= tokens.Length
                || (tokens[at + length].Kind == TokenKind.Mark && !tokens[at + length].Is(':'))
            );
        bool subject =
            number > 0
            && _seen
            && (before & Cue.Determiner) != 0
            && at + length < tokens.Length
            && (CuesOf(tokens[at + length]) & Cue.Is) != 0;
        if (number == Last && closed && (before & Cue.Is) != 0 && s_last.Contains(tokens[at].Hash))
        {
            number = grid.Columns;
        }
        bool alone = (closed && number > 0 && (before & Cue.Verb) != 0) || subject;
        return alone && Take(number, Cue.ColumnNoun, ref item) ? at + length : 0;
    }

    private static int Zero(out int number)
    {
        number = 0;
        return 0;
    }
}
