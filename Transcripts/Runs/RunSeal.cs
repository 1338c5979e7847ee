using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>Closes a run: writes the manifest that its journal gives.</summary>
public static class RunSeal
{
    /// <summary>Call when the writer is disposed; sealing again gives the same bytes. The manifest appears whole or not at all.</summary>
    /// <exception cref="JournalException">The manifest can not be written, or the journal is not one of an ended, undamaged run.</exception>
    public static async Task<Manifest> SealAsync(RunFolder folder, CancellationToken cancellationToken)
    {
        Manifest manifest = Fold(folder, cancellationToken);
        string draft = folder.ManifestPath + ".new";
        try
        {
            await using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(ManifestFile.ToBytes(manifest), cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, folder.ManifestPath, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw JournalException.Writing(folder.ManifestPath, failure);
        }
        return manifest;
    }

    private static Manifest Fold(RunFolder folder, CancellationToken cancellationToken)
    {
        var fold = new ManifestFold();
        foreach (JournalEntry entry in JournalReader.Read(folder.JournalPath))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? flaw = entry switch
            {
                JournalEntry.Damaged damaged => $"line {damaged.Line} {damaged.Reason}",
                JournalEntry.Torn torn => $"line {torn.Line} is cut off",
                JournalEntry.Refused refused => refused.Reason.TrimEnd('.'),
                _ => null,
            };
            if (flaw is not null)
            {
                throw new JournalException($"The run in '{folder.Path}' can not be sealed: {flaw}.");
            }
            fold.Add(entry);
        }
        using FileStream journal = File.OpenRead(folder.JournalPath);
        return fold.ToManifest(journal.Length, DocumentHash.Of(journal))
            ?? throw new JournalException(
                $"The run in '{folder.Path}' can not be sealed: it has no run.started or no run.ended."
            );
    }
}
