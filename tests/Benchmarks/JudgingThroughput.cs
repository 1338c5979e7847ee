using System.Diagnostics;
using System.Globalization;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Benchmarks;

/// <summary>judging [MATCHES]: how long it takes to judge a run again from its journal, and what memory that needs.</summary>
internal static class JudgingThroughput
{
    private const int DefaultMatches = 10_000;
    private const int Puzzles = 200;
    private const int Rounds = 3;
    private const int DeltasPerRound = 20;
    private const double MostSeconds = 20;
    private const string Call = "call";

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        int matches =
            args is [string text, ..] && int.TryParse(text, out int asked) && asked > 0 ? asked : DefaultMatches;
        string folder = Path.Combine(Path.GetTempPath(), $"gridlock-judging-{Environment.ProcessId}");
        try
        {
            await WriteAsync(folder, matches, cancellationToken);
            var run = ((TranscriptResult.Opened)RunTranscript.Open(folder)).Transcript;
            // Judging takes the hash of a sealed journal on the way.
            await RunSeal.SealAsync(run.Folder, cancellationToken);
            long peak = 0;
            long start = Stopwatch.GetTimestamp();
            var totals = new RunTotals();
            var writer = new JudgementWriter(TextWriter.Null, run.Start.Run);
            foreach ((int index, JudgedCase judged) in RunJudge.Judge(run).Index())
            {
                totals.Add(judged);
                writer.Add(CaseVerdicts.Of(judged));
                if (index % 1_000 == 0)
                {
                    peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
                }
            }
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            double megabytes = new FileInfo(Path.Combine(folder, RunFolder.JournalName)).Length / 1e6;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{matches} matches, journal of {megabytes:0} MB: {seconds:0.0} s, {matches / seconds:0} a second, live memory at most {peak / 1e6:0.0} MB, {totals.All.First.Correct.Hits} right at first"
                )
            );
            return seconds > MostSeconds * Math.Max(1, matches / (double)DefaultMatches) ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static async Task WriteAsync(string path, int matches, CancellationToken cancellationToken)
    {
        var folder = ((FolderResult.Ready)RunFolder.Create(path)).Folder;
        await using JournalWriter journal = JournalWriter.Create(folder, JournalOptions.Default);
        await journal.AppendAsync(
            new RunStarted(RunStarted.CurrentFormat, "judging", "gridlock benchmark", new Dictionary<string, string>()),
            cancellationToken
        );
        Puzzle[] puzzles = [.. Made().Take(Puzzles)];
        var waiting = new Queue<Task>();
        for (int match = 0; match < matches; match++)
        {
            // Players of one puzzle come at different times, as in an interleaved plan.
            Puzzle puzzle = puzzles[match % puzzles.Length];
            string document = await journal.RecordDocumentAsync("puzzle", PuzzleJson.Write(puzzle), cancellationToken);
            string prompt = await journal.RecordDocumentAsync(
                "message",
                PromptWriter.Write(puzzle, 3),
                cancellationToken
            );
            foreach (JournalEvent @event in Events(match, puzzle, document, prompt))
            {
                waiting.Enqueue(journal.AppendAsync(@event, cancellationToken).AsTask());
            }
            while (waiting.Count > 4_096)
            {
                await waiting.Dequeue();
            }
        }
        await Task.WhenAll(waiting);
        await journal.AppendAsync(new RunEnded("completed"), cancellationToken);
    }

    private static IEnumerable<Puzzle> Made()
    {
        var generator = new PuzzleGenerator();
        var spec = new PuzzleSpec(4, 7, 15, 3, new Museum());
        for (int index = 0; ; index++)
        {
            if (
                generator.Generate(spec, Seed.Parse("judging").Derive("puzzle", index))
                is GenerationResult.Generated made
            )
            {
                yield return made.Puzzle;
            }
        }
    }

    private static IEnumerable<JournalEvent> Events(int number, Puzzle puzzle, string document, string prompt)
    {
        string match = $"{puzzle.Id}.m{number}";
        yield return new MatchStarted(match, $"sim/p{number % 5}", true, puzzle.Id, document, 3, Rounds - 1);
        for (int round = 0; round < Rounds; round++)
        {
            string call = $"{match}.{Call}{round}";
            yield return new CallIntent(
                call,
                match,
                round,
                1,
                "sim/p",
                "http://127.0.0.1/v1",
                "p",
                [new("user", prompt)]
            );
            string thought = string.Concat(
                Enumerable.Repeat("Hall 3 can not hold it, since condition 7 forbids that. ", 4)
            );
            for (int delta = 0; delta < DeltasPerRound; delta++)
            {
                yield return new CallDelta(call, delta * 1_000, DeltaKind.Reasoning, thought);
            }
            string answer = Answer(puzzle, isRight: (number + round) % 3 != 0, isCheck: round > 0);
            yield return new CallDelta(call, 30_000, DeltaKind.Answer, answer);
            yield return new CallFinal(
                call,
                31_000,
                "stop",
                "p",
                null,
                new CallUsage(500, 900, 700),
                thought.Length * DeltasPerRound,
                answer.Length,
                new Dictionary<string, string>()
            );
        }
        yield return new MatchEnded(match, "completed");
    }

    private static string Answer(Puzzle puzzle, bool isRight, bool isCheck)
    {
        string[] names = new string[puzzle.Grid.Artifacts];
        for (int artifact = 0; artifact < names.Length; artifact++)
        {
            names[puzzle.Grid.CellOf(artifact, puzzle.Solution[artifact])] = puzzle.Labels.Artifacts[artifact];
        }
        IEnumerable<string> rows = names
            .Chunk(puzzle.Grid.Columns)
            .Select(row => $"[\"{string.Join("\", \"", isRight ? row : row.Reverse())}\"]");
        string checks = string.Join(
            ", ",
            puzzle.ConditionsOf(3).Select(condition => $"{{\"condition\": {condition.Number}, \"holds\": true}}")
        );
        return $"```json\n{{{(isCheck ? $"\"checks\": [{checks}], " : "")}\"grid\": [{string.Join(", ", rows)}]}}\n```";
    }
}
