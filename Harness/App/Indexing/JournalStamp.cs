using System.Security.Cryptography;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Indexing;

/// <summary>Tells one state of a journal from another without reading all of it: its last line closes a chain over every line before.</summary>
/// <param name="Bytes">Of the file, plain or packed.</param>
/// <param name="Tail">SHA-256 of its last 64 KB.</param>
internal sealed record JournalStamp(long Bytes, string Tail)
{
    private const int TailLength = 64 * 1024;

    public static JournalStamp Of(RunFolder folder)
    {
        string path = folder.IsPacked ? folder.PackedJournalPath : folder.JournalPath;
        const FileShare any = FileShare.ReadWrite | FileShare.Delete;
        using var journal = new FileStream(path, FileMode.Open, FileAccess.Read, any);
        long bytes = journal.Length;
        journal.Position = Math.Max(0, bytes - TailLength);
        byte[] tail = new byte[bytes - journal.Position];
        journal.ReadExactly(tail);
        return new JournalStamp(bytes, Convert.ToHexStringLower(SHA256.HashData(tail)));
    }
}
