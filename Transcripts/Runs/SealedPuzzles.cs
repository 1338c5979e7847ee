using System.Collections;
using System.Security.Cryptography;
using System.Text;
using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>The puzzles of a run, each once, in little memory: a run may have a hundred thousand.</summary>
internal sealed class SealedPuzzles : IReadOnlyList<SealedPuzzle>
{
    private const int ChunkBytes = 1 << 16;
    private const byte Written = 0;
    private const byte Packed = 1;
    private const int HashBytes = SHA256.HashSizeInBytes;
    private const string HashName = "sha256:";
    private const char Separator = '\n';

    private readonly KeySet _seen = new();
    private readonly List<byte[]> _chunks = [];
    private readonly List<(int Chunk, int Offset, int Length)> _places = [];
    private int _used = ChunkBytes;

    public int Count => _places.Count;

    public SealedPuzzle this[int index]
    {
        get
        {
            (int chunk, int offset, int length) = _places[index];
            ReadOnlySpan<byte> entry = _chunks[chunk].AsSpan(offset, length);
            if (entry[0] == Packed)
            {
                string document = HashName + Convert.ToHexStringLower(entry.Slice(1, HashBytes));
                return new SealedPuzzle(Encoding.UTF8.GetString(entry[(1 + HashBytes)..]), document);
            }
            string[] parts = Encoding.UTF8.GetString(entry[1..]).Split(Separator, 2);
            return new SealedPuzzle(parts[1], parts[0]);
        }
    }

    public void Add(string id, string document)
    {
        byte[] entry = Entry(id, document);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(entry, hash);
        if (!_seen.Add(BitConverter.ToUInt128(hash)))
        {
            return;
        }
        if (_used + entry.Length > ChunkBytes)
        {
            _chunks.Add(new byte[Math.Max(ChunkBytes, entry.Length)]);
            _used = 0;
        }
        entry.CopyTo(_chunks[^1].AsSpan(_used));
        _places.Add((_chunks.Count - 1, _used, entry.Length));
        _used += entry.Length;
    }

    /// <summary>A hash takes its 32 bytes; any other name is kept as it is written.</summary>
    private static byte[] Entry(string id, string document)
    {
        byte[] name = Encoding.UTF8.GetBytes(id);
        string digits = document.StartsWith(HashName, StringComparison.Ordinal) ? document[HashName.Length..] : "";
        bool isHash = digits.Length == 2 * HashBytes && digits.All(char.IsAsciiHexDigitLower);
        return isHash
            ? [Packed, .. Convert.FromHexString(digits), .. name]
            : [Written, .. Encoding.UTF8.GetBytes(document), (byte)Separator, .. name];
    }

    public IEnumerator<SealedPuzzle> GetEnumerator() =>
        Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
