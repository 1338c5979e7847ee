namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>A word, a number or a mark of a text.</summary>
/// <param name="Value">A word's index in the table or -1, a number's value, or the mark itself.</param>
/// <param name="Offset">Of its first character in the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Hash">Of the letters in lower case, or of the number; 0 for a mark.</param>
internal readonly record struct Token(
    TokenKind Kind,
    int Value,
    long Offset,
    int Length,
    bool SpaceBefore,
    bool Capital,
    uint Hash
)
{
    public long End => Offset + Length;

    public bool Is(char mark) => Kind == TokenKind.Mark && Value == mark;
}
