namespace Gridlock.Core.Loops.Words;

/// <summary>The latest tokens of a stream: six, of which a word written with signs counts as one for every two of its signs.</summary>
internal sealed class TokenWindow
{
    private const int Tokens = 6;

    /// <summary>A power of two that holds six words of signs.</summary>
    private const int Size = 2 * Tokens + 4;

    /// <summary>Cells and numbers alone are data; they say the same again in every table.</summary>
    private const int FewestWords = 3;

    private readonly TextToken[] _tokens = new TextToken[Size];
    private int _count;
    private int _length;
    private int _halves;
    private int _wordHalves;

    /// <summary>There are six, and words enough among them.</summary>
    internal bool IsPhrase => _halves >= 2 * Tokens && _wordHalves >= 2 * FewestWords;

    internal void Add(TextToken token)
    {
        _tokens[_count++ & (Size - 1)] = token;
        _length++;
        Weigh(token, 1);
        while (_halves - HalvesOf(Oldest) >= 2 * Tokens)
        {
            Weigh(Oldest, -1);
            _length--;
        }
    }

    /// <summary>Of them in their order.</summary>
    internal uint Hash()
    {
        uint hash = 0;
        for (int back = _length; back >= 1; back--)
        {
            hash = (hash ^ _tokens[(_count - back) & (Size - 1)].Hash) * 0x9E37_79B1;
            hash ^= hash >> 15;
        }
        return hash * 0x85EB_CA6B;
    }

    private TextToken Oldest => _tokens[(_count - _length) & (Size - 1)];

    private void Weigh(TextToken token, int sign)
    {
        _halves += sign * HalvesOf(token);
        _wordHalves += token.IsWord ? sign * HalvesOf(token) : 0;
    }

    private static int HalvesOf(TextToken token) => token.IsSign ? 1 : 2;
}
