using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests;

/// <summary>A run of two matches side by side: one whole, with a failed first attempt, and one that a provider broke off.</summary>
internal static class SampleRun
{
    public const string Puzzle = """{"format":"gridlock-puzzle/1","id":"p1"}""";
    public const string Prompt = "Place every artifact. 😀";

    public static readonly RunStarted Start = new(
        RunStarted.CurrentFormat,
        "r1",
        "gridlock 0.1.0",
        new Dictionary<string, string> { ["seed"] = "abc", ["rounds"] = "1" },
        new ProofEngine("wasm", "9.11")
    );

    /// <summary>Without the run's end.</summary>
    public static IEnumerable<JournalEvent> Events()
    {
        string puzzle = DocumentHash.Of(Puzzle);
        string prompt = DocumentHash.Of(Prompt);
        yield return Start;
        yield return new DocumentRecorded(puzzle, "puzzle", Puzzle);
        yield return new MatchStarted("m1", "sim/scholar", true, "p1", puzzle, 2, 1);
        yield return new MatchStarted("m2", "openai/gpt-5", false, "p1", puzzle, 2, 1);
        yield return new DocumentRecorded(prompt, "message", Prompt);
        yield return Intent("c1", "m1", 0, 1, prompt);
        yield return new CallFailed("c1", 900, "rate-limited", 429, "Slow down.", false);
        yield return Intent("c2", "m1", 0, 2, prompt);
        yield return Intent("c3", "m2", 0, 1, prompt);
        yield return new CallDelta("c2", 10, DeltaKind.Reasoning, "Clue 3 says \ud83d");
        yield return new CallDelta("c3", 11, DeltaKind.Reasoning, "I begin");
        yield return new CallDelta("c2", 12, DeltaKind.Reasoning, "\ude00, so hall 2.");
        yield return new CallDelta("c2", 13, DeltaKind.Answer, "[[\"a\",\"b\"]]");
        yield return new CallFinal("c2", 14, "stop", "scholar-1", null, new CallUsage(12, 34, null), 26, 11, Headers());
        yield return new CallFailed("c3", 15, "cut", null, "The stream broke off.", true);
        yield return Intent("c4", "m1", 1, 1, prompt, prompt);
        yield return new CallDelta("c4", 5, DeltaKind.Answer, "holds");
        yield return new CallFinal("c4", 6, "stop", null, "fp", null, 0, 5, new Dictionary<string, string>());
        yield return new MatchEnded("m2", "failed");
        yield return new MatchEnded("m1", "completed");
    }

    public static async Task<RunFolder> WriteAsync(TempFolder temp, bool end = true, bool seal = true)
    {
        RunFolder folder = temp.NewRun();
        await using (var journal = JournalWriter.Create(folder, new JournalOptions(new ManualTime(), [])))
        {
            foreach (JournalEvent @event in Events().Concat(end ? [new RunEnded("completed")] : []))
            {
                await journal.AppendAsync(@event, CancellationToken.None);
            }
        }
        if (end && seal)
        {
            await RunSeal.SealAsync(folder, CancellationToken.None);
        }
        return folder;
    }

    /// <summary>Makes a journal one of a version that wrote no chain.</summary>
    public static async Task UnchainAsync(RunFolder folder)
    {
        string[] lines = await File.ReadAllLinesAsync(folder.JournalPath);
        await WriteLinesAsync(folder, lines.Select(line => line[..line.LastIndexOf(",\"chain\":\"")] + "}"));
    }

    public static Task WriteLinesAsync(RunFolder folder, IEnumerable<string> lines) =>
        File.WriteAllTextAsync(folder.JournalPath, string.Concat(lines.Select(line => line + "\n")));

    public static CallIntent Intent(string call, string match, int round, int attempt, params string[] documents) =>
        new(
            call,
            match,
            round,
            attempt,
            "sim/scholar",
            "http://127.0.0.1:8080/v1/chat/completions",
            "scholar",
            [.. documents.Select((hash, index) => new RequestMessage(index % 2 == 0 ? "user" : "assistant", hash))]
        );

    private static Dictionary<string, string> Headers() => new() { ["x-request-id"] = "req_1" };
}
