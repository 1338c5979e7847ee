namespace Gridlock.Core.Loops.Words;

/// <summary>The latest tokens of a stream: six, of which a word written with signs counts as one for every two of its signs.</summary>
internal sealed class TokenWindow
{
    private const int Tokens = 6;

    /// <summary>A power of two that holds six words of signs.</summary>
    private const int Size = 2 * Tokens + 4;

    /// <summary>Cells and numbers alone are data; they say the same again in every table.</summary>
    private const int FewestWords = 3;

    private readonly uint[] _hashes = new uint[Size];
    private readonly sbyte[] _weights = new sbyte[Size];
    private int _count;
    private int _length;
    private int _halves;
    private int _wordHalves;

    /// <summary>There are six, and words enough among them.</summary>
    internal bool IsPhrase => _halves >= 2 * Tokens && _wordHalves >= 2 * FewestWords;

    internal void Add(TextToken token)
    {
        int weight = token.IsSign ? 1 : 2;
        int place = _count++ & (Size - 1);
        // Below zero for what is no word.
        (_hashes[place], _weights[place]) = (token.Hash, (sbyte)(token.IsWord ? weight : -weight));
        _length++;
        _halves += weight;
        _wordHalves += token.IsWord ? weight : 0;
        for (int oldest = Oldest; _halves - Math.Abs(oldest) >= 2 * Tokens; oldest = Oldest)
        {
            _halves -= Math.Abs(oldest);
            _wordHalves -= Math.Max(0, oldest);
            _length--;
        }
    }

    /// <summary>Of them in their order.</summary>
    internal uint Hash()
    {
        uint hash = 0;
        for (int back = _length; back >= 1; back--)
        {
            hash = (hash ^ _hashes[(_count - back) & (Size - 1)]) * 0x9E37_79B1;
            hash ^= hash >> 15;
        }
        return hash * 0x85EB_CA6B;
    }

    private int Oldest => _weights[(_count - _length) & (Size - 1)];
}
