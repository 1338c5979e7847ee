using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Runs;

/// <summary>The run that a command works on.</summary>
internal static class RunSource
{
    private const int MostShown = 5;

    public static Argument<string> Argument() => new("RUN") { Description = "A run folder, or its journal.jsonl." };

    /// <exception cref="CommandFailure">It is no run.</exception>
    public static RunTranscript Open(string path) =>
        RunTranscript.Open(path) switch
        {
            TranscriptResult.Opened opened => opened.Transcript,
            TranscriptResult.Refused refused => throw CommandFailure.Misuse(refused.Reason),
            _ => throw new InvalidOperationException("A transcript is opened or not."),
        };

    /// <summary>Says which lines of the journal could not be used by the pass that has ended, and why it is no evidence any more, if it is none.</summary>
    public static void WarnOfFlaws(RunTranscript run, TextWriter error)
    {
        if (run.Alteration is { } alteration)
        {
            error.WriteLine($"{alteration.Sentence} 'gridlock transcripts verify' tells more.");
        }
        foreach (JournalEntry flaw in run.Flaws.Take(MostShown))
        {
            string what = flaw switch
            {
                JournalEntry.Damaged damaged => damaged.Reason,
                JournalEntry.Torn => "is cut off",
                JournalEntry.Unknown unknown => $"is of the type '{unknown.Type}', which this version does not know",
                JournalEntry.Refused refused => refused.Reason,
                _ => "can not be used",
            };
            error.WriteLine(TerminalText.Clean($"Line {flaw.Line} of the journal {what}; it is passed over."));
        }
        if (run.Flaws.Count > MostShown)
        {
            error.WriteLine($"... and {run.Flaws.Count - MostShown} more; 'gridlock transcripts verify' lists them.");
        }
    }
}
