namespace Gridlock.Core.Loops.Words;

/// <summary>What the line that is being read looks like so far, and whether it is one more row of a list: one of the lines just before
/// it was the same but for numbers and symbols.</summary>
internal sealed class LineShape
{
    private const uint Basis = 2166136261;

    /// <summary>The rows of a case analysis end in one of a few verdicts.</summary>
    private const int Remembered = 4;

    /// <summary>A line of more tokens is prose, whatever it begins like.</summary>
    private const int Longest = 48;

    private uint _shape = Basis;
    private readonly ushort[] _shapes = new ushort[Longest];
    private readonly ushort[] _before = new ushort[Remembered * Longest];
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

    /// <summary>So far the same as a line just before but for numbers and symbols, of which it has at least one.</summary>
    internal bool IsRow => _changing > 0 && _tokens <= Longest && WasBefore(_tokens - 1);

    /// <summary>A number that a line begins with counts the points of a list.</summary>
    internal bool IsCounter(TextToken token) => _tokens == 0 && token.IsNumber && char.IsAsciiDigit(_first);

    internal void Add(TextToken token)
    {
        _tokens++;
        _changing += token.IsWord ? 0 : 1;
        _shape =
            (
                _shape
                ^ (
                    token.IsWord ? token.Hash
                    : token.IsNumber ? 1u
                    : 2u
                )
            ) * 16777619;
        if (_tokens <= Longest)
        {
            _shapes[_tokens - 1] = Folded;
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
            Span<ushort> oldest = _before.AsSpan(_next++ % Remembered * Longest, Longest);
            _shapes.CopyTo(oldest);
            oldest[Math.Min(_tokens, Longest)..].Clear();
        }
        (_shape, _tokens, _changing, _first, _second, _visible) = (Basis, 0, 0, '\0', '\0', 0);
    }

    private ushort Folded => (ushort)(_shape >> 16);

    private bool WasBefore(int token)
    {
        for (int line = 0; line < Remembered; line++)
        {
            if (_before[line * Longest + token] == Folded)
            {
                return true;
            }
        }
        return false;
    }
}
