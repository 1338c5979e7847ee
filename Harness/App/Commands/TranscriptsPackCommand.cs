using System.CommandLine;
using System.Globalization;
using Gridlock.App.CommandLine;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;
using Gridlock.Transcripts.Verification;

namespace Gridlock.App.Commands;

/// <summary>gridlock transcripts pack RUN: a sealed journal in Brotli, for keeping.</summary>
internal static class TranscriptsPackCommand
{
    public static Verb Create(Surroundings surroundings)
    {
        var run = new Argument<string>("RUN") { Description = "The folder of a run that is over." };
        var json = JsonOption.Create();
        var verb = new Verb("pack", "Keep a sealed run's journal in Brotli; every command reads it as before.")
        {
            Examples =
            [
                ("gridlock transcripts pack RUN", $"RUN/{RunFolder.PackedJournalName} in place of the journal"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "packed, or packed already"),
                (ExitCode.BadVerdict, "damaged; nothing is changed"),
                (ExitCode.Misuse, "not a run"),
                (ExitCode.Inconclusive, "not over yet, or Ctrl-C; nothing is changed"),
                (ExitCode.Infrastructure, "the disk failed; the journal is as it was"),
            ],
        };
        verb.Add(run);
        verb.Add(json);
        verb.SetAction(
            (given, cancellationToken) =>
                Task.Run(
                    () => PackAsync(given.GetRequiredValue(run), given.GetValue(json), surroundings, cancellationToken),
                    cancellationToken
                )
        );
        return verb;
    }

    private static async Task<int> PackAsync(
        string path,
        bool json,
        Surroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        FolderResult opened = RunFolder.Open(path);
        if (opened is not FolderResult.Ready { Folder: var folder })
        {
            throw CommandFailure.Misuse(((FolderResult.Refused)opened).Reason);
        }
        RequireIntact(path, cancellationToken);
        long plain;
        try
        {
            plain = (await RunSeal.SealAsync(folder, pack: true, cancellationToken)).Journal.Bytes;
        }
        catch (JournalException failure)
        {
            throw CommandFailure.Infrastructure(failure.Message);
        }
        long packed = new FileInfo(folder.PackedJournalPath).Length;
        if (json)
        {
            JsonOutput.WriteLine(
                surroundings.Output,
                line =>
                {
                    line.WriteString("journal", Path.Combine(path, RunFolder.PackedJournalName));
                    line.WriteNumber("bytes", packed);
                    line.WriteNumber("plainBytes", plain);
                }
            );
        }
        else
        {
            string journal = Path.Combine(path, RunFolder.PackedJournalName);
            surroundings.Output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{journal}: {packed:N0} bytes of {plain:N0}")
            );
        }
        return (int)ExitCode.Good;
    }

    /// <summary>What is damaged is evidence of the damage, and what still grows is somebody's.</summary>
    private static void RequireIntact(string path, CancellationToken cancellationToken)
    {
        switch (RunVerification.Verify(path, cancellationToken))
        {
            case VerificationResult.Checked { Condition: RunCondition.Intact }:
                return;
            case VerificationResult.Checked { Condition: RunCondition.Interrupted }:
                throw new CommandFailure(
                    ExitCode.Inconclusive,
                    $"The run in '{path}' is not over, so it is not packed; 'gridlock resume' goes on with it."
                );
            case VerificationResult.Refused refused:
                throw CommandFailure.Misuse(refused.Reason);
            default:
                throw new CommandFailure(
                    ExitCode.BadVerdict,
                    $"The run in '{path}' is damaged, so it is left as it is; 'gridlock transcripts verify' says where."
                );
        }
    }
}
