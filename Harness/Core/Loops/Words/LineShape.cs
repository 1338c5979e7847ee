namespace Gridlock.Core.Loops.Words;

/// <summary>What the line or the sentence that is being read looks like so far, and whether it is one more row of a list: one of those just
/// before it was the same but for numbers and symbols.</summary>
internal sealed class LineShape
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The rows of a case analysis end in one of a few verdicts.</summary>
    private const int Remembered = 4;

    /// <summary>A line of more tokens is prose, whatever it begins like.</summary>
    private const int Longest = 48;

    /// <summary>With fewer numbers and symbols than one in so many tokens it says the same again.</summary>
    private const int Sparse = 16;

    /// <summary>With one in so many it says something each time.</summary>
    private const int Dense = 5;

    private static readonly uint Pronoun = TokenReader.HashOf("I");

    private readonly uint[] _prefixes = new uint[Longest];
    private readonly uint[] _before = new uint[Remembered * Longest];
    private uint _shape = Basis;
    private uint _whole = Basis;
    private int _next;
    private int _tokens;
    private int _changing;
    private char _first;
    private char _second;
    private int _visible;

    /// <summary>It begins like a point of a list, a row of a table, a heading or a piece of code.</summary>
    internal bool IsListed =>
        _first is '-' or '*' or '•' or '|' or '#' or '"' or '\'' or '[' or '{' or '(' or '`'
        || (char.IsAsciiDigit(_first) && (_second is '.' or ')' or ':' || char.IsAsciiDigit(_second)));

    /// <summary>So far the same as a line just before but for numbers and symbols, some of which differ.</summary>
    internal bool IsRow => _changing > 0 && _tokens <= Longest && _tokens < Sparse * _changing && Differs(_tokens - 1);

    /// <summary>Such a row, and much of it numbers and symbols.</summary>
    internal bool IsDenseRow => _tokens <= Dense * _changing && IsRow;

    /// <summary>A number that a line begins with counts the points of a list.</summary>
    internal bool IsCounter(TextToken token) => _tokens == 0 && token.IsNumber && char.IsAsciiDigit(_first);

    internal void Add(TextToken token)
    {
        bool isCounter = IsCounter(token);
        _tokens++;
        _changing += token.IsWord || token.Hash == Pronoun ? 0 : 1;
        _shape =
            (
                _shape
                ^ (
                    token.IsWord ? token.Hash
                    : token.IsNumber ? 1u
                    : 2u
                )
            ) * Prime;
        _whole = (_whole ^ (isCounter ? 1u : token.Hash)) * Prime;
        if (_tokens <= Longest)
        {
            _prefixes[_tokens - 1] = Folded;
        }
    }

    internal void Add(char next)
    {
        if (_visible < 2 && !char.IsWhiteSpace(next))
        {
            (_first, _second) = _visible++ == 0 ? (next, '\0') : (_first, next);
        }
    }

    /// <summary>Lines without a token say nothing about what comes next.</summary>
    internal void EndLine()
    {
        if (_tokens > 0)
        {
            Span<uint> oldest = _before.AsSpan(_next++ % Remembered * Longest, Longest);
            _prefixes.CopyTo(oldest);
            oldest[Math.Min(_tokens, Longest)..].Clear();
        }
        (_shape, _whole, _tokens, _changing, _first, _second, _visible) = (Basis, Basis, 0, 0, '\0', '\0', 0);
    }

    /// <summary>Half of it from the shape, half from the words, numbers and symbols.</summary>
    private uint Folded => (_shape & 0xFFFF_0000) | (_whole >> 16);

    private bool Differs(int token)
    {
        bool differs = false;
        for (int line = 0; line < Remembered; line++)
        {
            uint prefix = _before[line * Longest + token];
            if (prefix == Folded)
            {
                return false;
            }
            differs |= (prefix ^ Folded) <= ushort.MaxValue;
        }
        return differs;
    }
}
