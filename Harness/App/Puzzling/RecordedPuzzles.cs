using Gridlock.App.CommandLine;
using Gridlock.Core.Matches.Channel;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.App.Puzzling;

/// <summary>The puzzles of a run, as its journal holds them.</summary>
internal static class RecordedPuzzles
{
    /// <summary>True for the folder of a run that has begun.</summary>
    public static bool AreIn(string folder) => RunFolder.Open(folder) is FolderResult.Ready;

    /// <summary>One a line, in the order in which they were played.</summary>
    /// <exception cref="CommandFailure">It is no run.</exception>
    public static string Of(string folder) =>
        RunFolder.Open(folder) is FolderResult.Ready { Folder: var run }
            ? string.Join(
                '\n',
                JournalReader
                    .Read(run.JournalPath)
                    .OfType<JournalEntry.Recorded>()
                    .Select(static entry => entry.Event)
                    .OfType<DocumentRecorded>()
                    .Where(static document => document.Kind == DocumentLedger.Puzzle)
                    .Select(static document => document.Text)
            )
            : throw CommandFailure.Misuse($"'{folder}' is a folder; name a file of puzzles, or a run.");
}
