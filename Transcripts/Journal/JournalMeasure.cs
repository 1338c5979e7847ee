using System.Security.Cryptography;

namespace Gridlock.Transcripts.Journal;

/// <summary>Takes the length and the hash of a journal's plain bytes in the pass that reads them.</summary>
internal sealed class JournalMeasure : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Bytes { get; private set; }

    /// <summary>Of all bytes so far, as a manifest names it.</summary>
    public string Hash => "sha256:" + Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        Bytes += bytes.Length;
    }

    public void Dispose() => _hash.Dispose();
}
