using Gridlock.Core.Judging.Claims.Lexing;

namespace Gridlock.Core.Judging.Claims.Parsing;

/// <summary>Reads "clue 3", "conditions 4, 7 and 9", "(from 7)".</summary>
internal sealed class CitationReader(WordTable words)
{
    private const int MostConditions = 127;

    /// <returns>How many tokens it takes; 0 where there is none.</returns>
    public int Read(ReadOnlySpan<Token> tokens, ref Item item)
    {
        if (tokens.Length < 2 || tokens[0].Kind != TokenKind.Word || (CuesOf(tokens[0]) & Cue.CiteNoun) == 0)
        {
            return 0;
        }
        int at = 1;
        while (
            at < tokens.Length && (tokens[at].Is('#') || tokens[at].Is('(') || tokens[at].Is('[') || tokens[at].Is('.'))
        )
        {
            at++;
        }
        int taken = Numbers(tokens, at, ref item.Cited);
        if (taken > 0)
        {
            item.Kind = ItemKind.Citation;
        }
        return taken;
    }

    /// <summary>A list of numbers from here, with what joins them.</summary>
    /// <returns>Where it ends; 0 where there is no number.</returns>
    public int Numbers(ReadOnlySpan<Token> tokens, int at, ref UInt128 cited)
    {
        int end = 0;
        while (at < tokens.Length && tokens[at] is { Kind: TokenKind.Number, Value: > 0 and <= MostConditions } number)
        {
            if (at + 1 < tokens.Length && (CuesOf(tokens[at + 1]) & Cue.More) != 0)
            {
                break;
            }
            cited |= UInt128.One << number.Value;
            end = ++at;
            int joint = at;
            while (joint < tokens.Length && IsJoint(tokens[joint]))
            {
                joint++;
            }
            if (joint == at)
            {
                break;
            }
            at = joint;
        }
        return end;
    }

    private bool IsJoint(Token token) =>
        token.Is(',')
        || token.Is('#')
        || token.Is('&')
        || (token.Kind == TokenKind.Word && (CuesOf(token) & (Cue.And | Cue.Or | Cue.CiteNoun)) != 0);

    private Cue CuesOf(Token token) => token.Kind == TokenKind.Word ? words.CuesOf(token.Value) : Cue.None;
}
