using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Journal;

/// <summary>Makes a run's files ready to be written again.</summary>
internal static class JournalReopening
{
    /// <returns>The journal at its end, and the bytes of the unfinished line that were cut off.</returns>
    /// <exception cref="JournalException">A file can not be written.</exception>
    public static (FileStream Journal, long Cut) Open(RunFolder folder, JournalEnd end)
    {
        FileStream? journal = null;
        try
        {
            if (folder.IsPacked)
            {
                JournalPacking.Unpack(folder);
            }
            journal = new FileStream(
                folder.JournalPath,
                FileMode.Open,
                FileAccess.Write,
                FileShare.Read,
                bufferSize: 0
            );
            // A seal says that the journal is whole: it goes before the journal grows.
            File.Delete(folder.ManifestPath);
            File.Delete(folder.PackedJournalPath);
            FolderSync.Flush(folder.Path);
            long cut = journal.Length - end.Bytes;
            journal.SetLength(end.Bytes);
            journal.Position = end.Bytes;
            return (journal, cut);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            journal?.Dispose();
            throw JournalException.Writing(folder.JournalPath, failure);
        }
    }
}
