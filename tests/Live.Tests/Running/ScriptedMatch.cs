using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Live.Tests.Running;

/// <summary>A match whose attempts a test makes up: what viewers are shown live, and the record that a journal gives of it.</summary>
internal sealed record ScriptedMatch(IReadOnlyList<JournalEvent> Events, MatchRecord Record)
{
    public const string Match = "m0";
    public const int Rounds = 3;

    private static readonly string[] s_ends = ["right", "wrong", "unreadable", "failed", "failed", "looped"];
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static ScriptedMatch Draw(Puzzle puzzle, int seed)
    {
        var random = new System.Random(seed);
        return Of(puzzle, [.. Enumerable.Range(0, 12).Select(_ => s_ends[random.Next(s_ends.Length)])]);
    }

    /// <param name="ends">Of the attempts in turn: "right", "wrong" and "unreadable" answers end a round, after "failed" it is tried
    /// again up to three times, "looped" ends the match.</param>
    public static ScriptedMatch Of(Puzzle puzzle, string[] ends)
    {
        var events = new List<JournalEvent>();
        var rounds = new List<RoundRecord>();
        var attempts = new List<CallRecord>();
        DateTimeOffset now = s_start;
        foreach (string end in ends)
        {
            if (rounds.Count > Rounds)
            {
                break;
            }
            CallRecord call = Call(puzzle, rounds.Count, attempts.Count + 1, end);
            call = call with { Intent = call.Intent with { At = now } };
            now += TimeSpan.FromSeconds(2.5);
            events.AddRange([call.Intent, .. call.Deltas, (JournalEvent?)call.Final ?? call.Failure!]);
            attempts.Add(call);
            if (end == "failed" && attempts.Count < 4 && !ReferenceEquals(end, ends[^1]))
            {
                events.Add(new CallRetry(call.Intent.Call, Match, rounds.Count, attempts.Count + 1, 1_500_000, "503"));
                continue;
            }
            rounds.Add(new RoundRecord(rounds.Count, [.. attempts]));
            attempts.Clear();
            if (call.Final is null)
            {
                break;
            }
        }
        if (attempts.Count > 0)
        {
            rounds.Add(new RoundRecord(rounds.Count, [.. attempts]));
        }
        var last = new MatchEnded(Match, "completed");
        events.Add(last);
        var start = new MatchStarted(Match, "lab/model", true, puzzle.Id, "", 1, Rounds);
        return new ScriptedMatch(events, new MatchRecord(start, null, rounds, last));
    }

    private static CallRecord Call(Puzzle puzzle, int round, int attempt, string end)
    {
        string call = $"{Match}.r{round}.a{attempt}";
        var intent = new CallIntent(call, Match, round, attempt, "lab/model", "http://127.0.0.1/", "model", []);
        if (end is "failed" or "looped")
        {
            LoopFinding? loop = end == "looped" ? new LoopFinding("reasoning", "verbatim", 0, 10, 5, 50) : null;
            var failed = new CallFailed(
                call,
                1_000_000,
                loop is null ? "provider-error" : "cut-off",
                loop is null ? 503 : null,
                "So it is.",
                false,
                Loop: loop
            );
            return new CallRecord(intent, [], [], null, failed);
        }
        string answer = (end, round) switch
        {
            ("unreadable", _) => "I do not know.",
            ("right", 0) => Answers.Right(puzzle),
            ("wrong", 0) => Answers.Wrong(puzzle),
            ("right", _) => Answers.AllHolds(puzzle),
            _ => Answers.AllHoldsWrongly(puzzle),
        };
        var final = new CallFinal(
            call,
            1_000_000,
            "stop",
            null,
            null,
            null,
            0,
            answer.Length,
            new Dictionary<string, string>()
        );
        return new CallRecord(intent, [], [new CallDelta(call, 500_000, DeltaKind.Answer, answer)], final, null);
    }
}
