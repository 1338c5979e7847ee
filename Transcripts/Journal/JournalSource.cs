using System.IO.Compression;
using System.Security.Cryptography;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>A journal's bytes, plain or unpacked on the way.</summary>
internal static class JournalSource
{
    private const FileShare Any = FileShare.ReadWrite | FileShare.Delete;
    private const string Packed = ".br";

    /// <summary>True if the journal must be read from its beginning: there is no plain one.</summary>
    public static bool IsPacked(string journalPath) =>
        journalPath.EndsWith(RunFolder.PackedJournalName, StringComparison.Ordinal)
        || (!File.Exists(journalPath) && File.Exists(journalPath + Packed));

    public static Stream Open(string journalPath)
    {
        bool packed = IsPacked(journalPath);
        string path =
            packed && !journalPath.EndsWith(Packed, StringComparison.Ordinal) ? journalPath + Packed : journalPath;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, Any, bufferSize: 0);
        return packed ? new BrotliStream(stream, CompressionMode.Decompress) : stream;
    }

    /// <summary>The length and the hash of the plain bytes, which a manifest names.</summary>
    public static (long Bytes, string Hash) Measure(Stream journal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = journal.Read(buffer); read > 0; read = journal.Read(buffer))
        {
            hash.AppendData(buffer, 0, read);
            bytes += read;
        }
        return (bytes, "sha256:" + Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    public static (long Bytes, string Hash) Measure(string journalPath)
    {
        using Stream journal = Open(journalPath);
        return Measure(journal);
    }
}
