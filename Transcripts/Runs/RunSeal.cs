using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>Closes a run: writes the manifest that its journal gives.</summary>
public static class RunSeal
{
    /// <summary>Call when the writer is disposed; sealing again gives the same bytes. The manifest appears whole or not at all.</summary>
    /// <exception cref="JournalException">The manifest can not be written, or the journal is not one of an ended, undamaged run.</exception>
    public static Task<Manifest> SealAsync(RunFolder folder, CancellationToken cancellationToken) =>
        SealAsync(folder, pack: false, cancellationToken);

    /// <param name="pack">True to keep the journal in Brotli from here on; every reader reads both.</param>
    /// <exception cref="JournalException">A file can not be written, or the journal is not one of an ended, undamaged run.</exception>
    public static async Task<Manifest> SealAsync(RunFolder folder, bool pack, CancellationToken cancellationToken)
    {
        Manifest manifest = Fold(folder, cancellationToken);
        string draft = folder.ManifestPath + ".new";
        try
        {
            await using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                ManifestFile.Write(manifest, stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, folder.ManifestPath, overwrite: true);
            FolderSync.Flush(folder.Path);
            if (pack && !folder.IsPacked)
            {
                JournalPacking.Pack(folder, manifest.Journal.Hash, cancellationToken);
            }
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
        var chain = new ChainWalk();
        foreach (JournalEntry entry in JournalReader.Read(folder.JournalPath, 0, JournalReader.LongestLine, chain))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? flaw = entry switch
            {
                JournalEntry.Damaged damaged => $"line {damaged.Line} {damaged.Reason}",
                JournalEntry.Torn torn => $"line {torn.Line} is cut off",
                JournalEntry.Refused refused => refused.Reason.TrimEnd('.'),
                _ when !chain.Holds => $"line {entry.Line} was altered after it was written",
                _ => null,
            };
            if (flaw is not null)
            {
                throw new JournalException($"The run in '{folder.Path}' can not be sealed: {flaw}.");
            }
            fold.Add(entry);
        }
        (long bytes, string hash) = JournalSource.Measure(folder.JournalPath);
        return fold.ToManifest(bytes, hash)
            ?? throw new JournalException(
                $"The run in '{folder.Path}' can not be sealed: it has no run.started or no run.ended."
            );
    }
}
