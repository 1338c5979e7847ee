using System.Collections;
using System.Text;

namespace Gridlock.Transcripts.Runs;

/// <summary>The puzzles of a run, each once, in little memory: a run may have a hundred thousand.</summary>
internal sealed class SealedPuzzles : IReadOnlyList<SealedPuzzle>
{
    private const byte Written = 0;
    private const byte Packed = 1;
    private const int HashBytes = 32;
    private const string HashName = "sha256:";
    private const char Separator = '\n';

    private readonly EntrySet _entries = new();

    public int Count => _entries.Count;

    public SealedPuzzle this[int index]
    {
        get
        {
            ReadOnlySpan<byte> entry = _entries[index];
            if (entry[0] == Packed)
            {
                string document = HashName + Convert.ToHexStringLower(entry.Slice(1, HashBytes));
                return new SealedPuzzle(Encoding.UTF8.GetString(entry[(1 + HashBytes)..]), document);
            }
            string[] parts = Encoding.UTF8.GetString(entry[1..]).Split(Separator, 2);
            return new SealedPuzzle(parts[1], parts[0]);
        }
    }

    public void Add(string id, string document) => _entries.Add(Entry(id, document));

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
