namespace Gridlock.Core.Loops.Words;

/// <summary>What the line that is being read looks like so far, and whether it is one more row of a list: the line before it was the same
/// but for numbers and symbols.</summary>
internal sealed class LineShape
{
    private const uint Basis = 2166136261;

    private uint _shape = Basis;
    private uint _before;
    private int _tokens;
    private int _changing;
    private char _first;
    private char _second;
    private int _visible;

    /// <summary>It begins like a point of a list, a row of a table, a heading or a piece of code.</summary>
    internal bool IsListed =>
        _first is '-' or '*' or '•' or '|' or '#' or '"' or '\'' or '[' or '{' or '(' or '`'
        || (char.IsAsciiDigit(_first) && (_second is '.' or ')' or ':' || char.IsAsciiDigit(_second)));

    /// <summary>The same as the line before but for numbers and symbols, of which it has at least one.</summary>
    internal bool IsRow => _changing > 0 && _shape == _before;

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
            _before = _shape;
        }
        (_shape, _tokens, _changing, _first, _second, _visible) = (Basis, 0, 0, '\0', '\0', 0);
    }
}
