using System.Numerics;

namespace Gridlock.Core.Loops.Words;

/// <summary>The latest six tokens of a stream.</summary>
internal sealed class TokenWindow
{
    private const int Tokens = 6;

    /// <summary>Cells and numbers alone are data; they say the same again in every table.</summary>
    private const int FewestWords = 3;

    private readonly uint[] _hashes = new uint[Tokens];
    private uint _words;
    private long _count;

    /// <summary>There are six, and words enough among them.</summary>
    internal bool IsPhrase => _count >= Tokens && BitOperations.PopCount(_words) >= FewestWords;

    internal void Add(TextToken token)
    {
        _hashes[(int)(_count++ % Tokens)] = token.Hash;
        _words = ((_words << 1) | (token.IsWord ? 1u : 0)) & ((1 << Tokens) - 1);
    }

    /// <summary>Of the six in their order.</summary>
    internal uint Hash()
    {
        uint hash = 0;
        for (int back = Tokens; back >= 1; back--)
        {
            hash = (hash ^ _hashes[(int)((_count - back) % Tokens)]) * 0x9E37_79B1;
            hash ^= hash >> 15;
        }
        return hash * 0x85EB_CA6B;
    }
}
