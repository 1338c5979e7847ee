using System.IO.Compression;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>A sealed run's journal in Brotli and back; at every moment one whole form is there.</summary>
internal static class JournalPacking
{
    private const string Draft = ".new";

    /// <summary>Replaces the journal by its packed form, once that was read back and has the same hash.</summary>
    /// <exception cref="JournalException">What was packed does not read back.</exception>
    public static void Pack(RunFolder folder, string hash, CancellationToken cancellationToken)
    {
        string draft = folder.PackedJournalPath + Draft;
        using (FileStream plain = File.OpenRead(folder.JournalPath))
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using (var packed = new BrotliStream(file, CompressionLevel.Optimal, leaveOpen: true))
            {
                Copy(plain, packed, cancellationToken);
            }
            file.Flush(flushToDisk: true);
        }
        using (var packed = new BrotliStream(File.OpenRead(draft), CompressionMode.Decompress))
        {
            if (JournalSource.Measure(packed).Hash != hash)
            {
                throw new JournalException($"'{folder.PackedJournalPath}' does not read back as it was written.");
            }
        }
        File.Move(draft, folder.PackedJournalPath, overwrite: true);
        FolderSync.Flush(folder.Path);
        File.Delete(folder.JournalPath);
        FolderSync.Flush(folder.Path);
    }

    /// <summary>Puts the plain journal beside the packed one.</summary>
    public static void Unpack(RunFolder folder)
    {
        string draft = folder.JournalPath + Draft;
        using (Stream packed = JournalSource.Open(folder.PackedJournalPath))
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            Copy(packed, file, CancellationToken.None);
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, folder.JournalPath, overwrite: true);
        FolderSync.Flush(folder.Path);
    }

    private static void Copy(Stream from, Stream to, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[64 * 1024];
        for (int read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            to.Write(buffer, 0, read);
        }
    }
}
