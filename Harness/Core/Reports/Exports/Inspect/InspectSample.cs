using System.Text.Json;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>A case as an Inspect AI sample: the puzzle's tier is the sample, the repeat its epoch.</summary>
internal static class InspectSample
{
    public static string Id(JudgedCase judged) => $"{judged.Record.Start.Puzzle}.t{judged.Record.Start.Tier}";

    public static void Write(Utf8JsonWriter json, CaseRow row)
    {
        JudgedCase judged = row.Judged;
        MatchRecord record = judged.Record;
        CallRecord[] calls = [.. record.Rounds.SelectMany(static round => round.Attempts)];
        CallRecord? last = calls.LastOrDefault(static call => call.Final is not null);
        json.WriteStartObject();
        json.WriteString("id", Id(judged));
        json.WriteNumber("epoch", row.Repeat);
        WriteMessages(json, "input", calls.FirstOrDefault()?.Messages ?? [], null);
        json.WriteString("target", judged.Puzzle is null ? "" : Target(judged.Puzzle));
        WriteMessages(json, "messages", (last ?? calls.LastOrDefault())?.Messages ?? [], last);
        InspectMessages.WriteOutput(json, last);
        WriteScores(json, judged);
        WriteMetadata(json, judged);
        json.WriteStartObject("store");
        json.WriteEndObject();
        json.WriteStartArray("events");
        json.WriteEndArray();
        WriteUsage(json, record.Start.Player, calls);
        json.WriteStartObject("role_usage");
        json.WriteEndObject();
        WriteTimes(json, record, calls);
        json.WriteString("uuid", record.Id);
        WriteError(json, judged);
        json.WriteStartObject("attachments");
        json.WriteEndObject();
        json.WriteNull("limit");
        json.WriteEndObject();
    }

    private static void WriteMessages(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<RecordedMessage> messages,
        CallRecord? answer
    )
    {
        json.WriteStartArray(name);
        foreach (RecordedMessage message in messages)
        {
            InspectMessages.WriteInput(json, message);
        }
        if (answer is not null)
        {
            InspectMessages.WriteAnswer(json, answer);
        }
        json.WriteEndArray();
    }

    /// <summary>The right answer in the words that the prompt asks for.</summary>
    private static string Target(Puzzle puzzle) =>
        AnswerScorer.Right(puzzle) switch
        {
            Answer.Allocation right => JsonSerializer.Serialize(
                Rows(puzzle, right),
                InspectJson.Default.StringArrayArray
            ),
            Answer.NoSolution => "no solution",
            Answer.MoreThanOne => "more than one solution",
            _ => "",
        };

    private static string[][] Rows(Puzzle puzzle, Answer.Allocation right)
    {
        string[] names = new string[puzzle.Grid.Artifacts];
        for (int artifact = 0; artifact < names.Length; artifact++)
        {
            names[puzzle.Grid.CellOf(artifact, right.Positions[artifact])] = puzzle.Labels.Artifacts[artifact];
        }
        return [.. names.Chunk(puzzle.Grid.Columns)];
    }

    private static void WriteScores(Utf8JsonWriter json, JudgedCase judged)
    {
        json.WriteStartObject("scores");
        WriteScore(json, InspectWords.Scorer, judged.First, judged.Cells);
        WriteScore(json, InspectWords.FinalScorer, judged.Final, judged.FinalCells);
        json.WriteEndObject();
    }

    /// <summary>What was not played has no score, as nobody was wrong; nor has a trap, whose outcomes are words of their own.</summary>
    private static void WriteScore(Utf8JsonWriter json, string name, CaseOutcome outcome, Tally? cells)
    {
        if (outcome == CaseOutcome.NotPlayed || TrapTotals.IsOfTrap(outcome))
        {
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("value", InspectWords.Value(outcome));
        json.WriteNull("answer");
        json.WriteString("explanation", outcome.Spoken() + (cells is Tally t ? $", {t.Hits}/{t.Of} cells" : ""));
        json.WriteNull("metadata");
        json.WriteStartArray("history");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, JudgedCase judged)
    {
        MatchStarted start = judged.Record.Start;
        json.WriteStartObject("metadata");
        json.WriteString("case", start.Match);
        json.WriteString("puzzle", start.Puzzle);
        json.WriteNumber("tier", start.Tier);
        json.WriteNumber("rounds", start.Rounds);
        json.WriteBoolean("simulated", start.Simulated);
        json.WriteString("trap", TrapTotals.IsOfTrap(judged.First) ? judged.First.Word() : null);
        json.WriteString("reason", judged.Reason);
        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, string player, CallRecord[] calls)
    {
        json.WriteStartObject("model_usage");
        json.WritePropertyName(player);
        UsageSum.Of(calls).Write(json);
        json.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter json, MatchRecord record, CallRecord[] calls)
    {
        json.WriteString("started_at", InspectWords.Time(record.Start.At));
        if (record.End is MatchEnded end)
        {
            json.WriteString("completed_at", InspectWords.Time(end.At));
            json.WriteNumber("total_time", Math.Max(0, (end.At - record.Start.At).TotalSeconds));
        }
        else
        {
            json.WriteNull("completed_at");
            json.WriteNull("total_time");
        }
        json.WriteNumber("working_time", calls.Sum(static call => call.Heard.TotalSeconds));
    }

    private static void WriteError(Utf8JsonWriter json, JudgedCase judged)
    {
        if (judged.First != CaseOutcome.NotPlayed)
        {
            json.WriteNull("error");
            return;
        }
        string message = judged.Reason ?? "not played";
        json.WriteStartObject("error");
        json.WriteString("message", message);
        json.WriteString("traceback", "");
        json.WriteString("traceback_ansi", "");
        json.WriteEndObject();
    }
}
