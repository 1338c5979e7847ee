using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Verification;

/// <summary>Says whether a run's evidence is what was written.</summary>
public static class RunVerification
{
    /// <summary>Findings that are listed; more are counted.</summary>
    public const int MostFindings = 1000;

    /// <param name="path">A run folder or its journal.</param>
    /// <returns>Refused where there is no run, its journal is of an unknown format, or what has a journal's name is none.</returns>
    public static VerificationResult Verify(string path, CancellationToken cancellationToken)
    {
        FolderResult opened = RunFolder.Open(path);
        return opened is FolderResult.Ready { Folder: var folder }
            ? Verify(folder, cancellationToken)
            : new VerificationResult.Refused(((FolderResult.Refused)opened).Reason);
    }

    private static VerificationResult Verify(RunFolder folder, CancellationToken cancellationToken)
    {
        bool growing = folder.IsBeingWritten();
        var findings = new FindingList(MostFindings);
        var chain = new ChainWalk();
        var journal = new JournalCheck(findings, chain);
        var fold = new ManifestFold();
        long whole = 0;
        foreach (JournalEntry entry in JournalReader.Read(folder.JournalPath, 0, JournalReader.LongestLine, chain))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry is JournalEntry.Refused refused)
            {
                return new VerificationResult.Refused(refused.Reason);
            }
            journal.Add(entry);
            fold.Add(entry);
            whole += entry is JournalEntry.Torn ? 0 : 1;
        }
        // A seal says that there was a journal.
        if (journal.Events == 0 && !File.Exists(folder.ManifestPath))
        {
            return new VerificationResult.Refused(
                whole == 0
                    ? folder.NothingBegun
                    : $"'{folder.JournalPath}' is no journal: none of its {whole} lines is an event."
            );
        }
        journal.End();
        if (growing)
        {
            findings.Note("A process is writing the run at this moment; verify it again when it is over.");
        }
        bool isSealed = ManifestCheck.Add(folder, fold, findings);
        return new VerificationResult.Checked(
            findings.HasDamage ? RunCondition.Damaged
                : isSealed && fold.HasEnded ? RunCondition.Intact
                : RunCondition.Interrupted,
            journal.Run,
            journal.Lines,
            journal.Chain,
            fold.Calls,
            findings.Listed,
            findings.Unlisted
        );
    }
}
