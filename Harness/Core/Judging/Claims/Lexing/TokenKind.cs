namespace Gridlock.Core.Judging.Claims.Lexing;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
}
