using System.Collections.Frozen;

namespace Gridlock.Core.Loops.Words;

/// <summary>A few words that every word of a stream is held against.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<uint> _hashes;
    private readonly ulong[] _filter = new ulong[16];

    internal WordSet(IEnumerable<string> words)
    {
        _hashes = words.Select(TokenReader.HashOf).ToFrozenSet();
        foreach (uint hash in _hashes)
        {
            _filter[(hash >> 6) & 15] |= 1UL << (int)(hash & 63);
        }
    }

    internal bool Holds(TextToken token) =>
        token.IsWord
        && ((_filter[(token.Hash >> 6) & 15] >> (int)(token.Hash & 63)) & 1) == 1
        && _hashes.Contains(token.Hash);
}
