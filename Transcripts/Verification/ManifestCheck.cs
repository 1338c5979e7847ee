using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Verification;

/// <summary>Checks a manifest against the one that the journal gives.</summary>
internal static class ManifestCheck
{
    /// <summary>True if there is a manifest at all.</summary>
    public static bool Add(RunFolder folder, ManifestFold fold, FindingList findings)
    {
        if (!File.Exists(folder.ManifestPath))
        {
            findings.Note("The run is not sealed: it was interrupted before its manifest was written.");
            return false;
        }
        try
        {
            Compare(folder, fold, findings);
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or InvalidOperationException
            )
        {
            findings.Damage($"'{RunFolder.ManifestName}' can not be read: {JournalException.Reason(failure)}.");
        }
        return true;
    }

    private static void Compare(RunFolder folder, ManifestFold fold, FindingList findings)
    {
        byte[] bytes = File.ReadAllBytes(folder.ManifestPath);
        (long length, string hash) = JournalSource.Measure(folder.JournalPath);
        Manifest? expected = fold.ToManifest(length, hash);
        if (expected is null)
        {
            findings.Damage("The run is sealed, but its journal has no run.started or no run.ended.");
        }
        if (ManifestFile.FromBytes(bytes) is not { } manifest)
        {
            findings.Damage($"'{RunFolder.ManifestName}' is not a manifest of format '{Manifest.CurrentFormat}'.");
            return;
        }
        if (expected is null || ManifestFile.ToBytes(expected).AsSpan().SequenceEqual(bytes))
        {
            return;
        }
        long before = findings.Count;
        foreach ((string what, object? says, object? gives) in Fields(manifest, expected))
        {
            if (!Equals(says, gives))
            {
                findings.Damage($"The manifest's {what} is '{says}', but the journal gives '{gives}'.");
            }
        }
        if (findings.Count == before)
        {
            findings.Damage($"'{RunFolder.ManifestName}' was changed after it was sealed.");
        }
    }

    private static IEnumerable<(string What, object? Says, object? Gives)> Fields(Manifest says, Manifest gives) =>
        [
            ("format", says.Format, gives.Format),
            ("run", says.Run, gives.Run),
            ("tool", says.Tool, gives.Tool),
            ("engine", says.Engine, gives.Engine),
            ("outcome", says.Outcome, gives.Outcome),
            ("journal length", says.Journal.Bytes, gives.Journal.Bytes),
            ("number of lines", says.Journal.Lines, gives.Journal.Lines),
            ("journal hash", says.Journal.Hash, gives.Journal.Hash),
            ("number of completed calls", says.Calls.Completed, gives.Calls.Completed),
            ("number of failed calls", says.Calls.Failed, gives.Calls.Failed),
            ("number of partial calls", says.Calls.Partial, gives.Calls.Partial),
        ];
}
