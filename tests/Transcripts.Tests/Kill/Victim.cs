using System.Diagnostics;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Kill;

/// <summary>Writes calls without end and says on its output what it was promised: "done SEQUENCE" for what is on the disk,
/// "took SEQUENCE TICKS" for a delta that was taken at a moment of the system's monotonic clock.</summary>
internal static class Victim
{
    public const string Verb = "write-until-killed";

    public static async Task WriteAsync(string path, int pauseMilliseconds)
    {
        RunFolder folder = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
        await using var journal = JournalWriter.Create(folder, JournalOptions.Default);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        await Append(SampleRun.Start);
        string puzzle = await journal.RecordDocumentAsync("puzzle", SampleRun.Puzzle, CancellationToken.None);
        await Append(new MatchStarted("m", "sim/scholar", true, "p1", puzzle, 1, 0));
        for (int call = 0; ; call++)
        {
            string prompt = await journal.RecordDocumentAsync("message", $"Prompt {call}.", CancellationToken.None);
            await Append(SampleRun.Intent($"c{call}", "m", call, 1, puzzle, prompt));
            for (int delta = 0; delta < 40; delta++)
            {
                await Append(new CallDelta($"c{call}", delta, DeltaKind.Reasoning, "twenty characters or"));
                await Task.Delay(pauseMilliseconds);
            }
            await Append(
                new CallFinal($"c{call}", 40, "stop", null, null, null, 800, 0, new Dictionary<string, string>())
            );
        }

        async Task Append(JournalEvent @event)
        {
            long sequence = (await journal.AppendAsync(@event, CancellationToken.None)).Sequence;
            output.WriteLine(@event is CallDelta ? $"took {sequence} {Stopwatch.GetTimestamp()}" : $"done {sequence}");
        }
    }
}
