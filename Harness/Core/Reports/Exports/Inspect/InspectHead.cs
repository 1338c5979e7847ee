using System.Text.Json;
using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;
using Gridlock.Core.Statistics;
using Gridlock.Transcripts.Events;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>What stands before the samples of one player's log: known only once the whole run was read.</summary>
internal sealed class InspectHead(RunTranscript run, string player)
{
    private readonly RunStarted _start = run.Start;
    private readonly CaseTotals _totals = new();
    private readonly UsageSum _usage = new();
    private readonly AskedOptions _options = new();
    private readonly OrderedDictionary<string, int> _samples = [];
    private int _rounds;
    private DateTimeOffset _ended = run.Start.At;

    public void Add(CaseRow row)
    {
        MatchRecord record = row.Judged.Record;
        _totals.Add(row.Judged);
        string id = InspectSample.Id(row.Judged);
        _samples[id] = Math.Max(_samples.GetValueOrDefault(id), row.Repeat);
        _rounds = Math.Max(_rounds, record.Start.Rounds);
        _ended = record.End is MatchEnded end && end.At > _ended ? end.At : _ended;
        foreach (CallRecord call in record.Rounds.SelectMany(static round => round.Attempts))
        {
            _options.Add(call.Intent);
            if (call.Usage is CallUsage usage)
            {
                _usage.Add(usage);
            }
        }
    }

    /// <summary>The members "version" to "stats", and "error" where the journal is no evidence.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("version", 2);
        json.WriteString("status", Status);
        WriteSpec(json);
        WritePlan(json);
        WriteResults(json);
        json.WriteStartObject("stats");
        json.WriteString("started_at", InspectWords.Time(_start.At));
        json.WriteString("completed_at", InspectWords.Time(_ended));
        json.WriteStartObject("model_usage");
        json.WritePropertyName(player);
        _usage.Write(json);
        json.WriteEndObject();
        json.WriteStartObject("role_usage");
        json.WriteEndObject();
        json.WriteEndObject();
        WriteError(json);
    }

    private void WriteError(Utf8JsonWriter json)
    {
        if (run.Alteration is { } alteration)
        {
            json.WriteStartObject("error");
            json.WriteString("message", alteration.Sentence);
            json.WriteString("traceback", "");
            json.WriteString("traceback_ansi", "");
            json.WriteEndObject();
        }
    }

    /// <summary>What rests on no evidence is an error. A run without an end is still going on, or was killed: Inspect AI's word for both is "started".</summary>
    private string Status =>
        run.End?.Outcome switch
        {
            _ when run.Alteration is not null => "error",
            null => "started",
            "completed" => "success",
            _ => "cancelled",
        };

    private void WriteSpec(Utf8JsonWriter json)
    {
        json.WriteStartObject("eval");
        json.WriteString("eval_id", $"{_start.Run}.{player}");
        json.WriteString("run_id", _start.Run);
        json.WriteString("created", InspectWords.Time(_start.At));
        json.WriteString("task", "gridlock");
        json.WriteString("task_id", _start.Run);
        json.WriteNumber("task_version", JudgeVersion.Current);
        json.WriteStartObject("task_attribs");
        json.WriteEndObject();
        json.WriteStartObject("task_args");
        foreach ((string name, string value) in _start.Command)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
        json.WriteStartObject("dataset");
        json.WriteString("name", "gridlock puzzles");
        json.WriteNumber("samples", _samples.Count);
        json.WriteStartArray("sample_ids");
        foreach (string id in _samples.Keys)
        {
            json.WriteStringValue(id);
        }
        json.WriteEndArray();
        json.WriteBoolean("shuffled", false);
        json.WriteEndObject();
        json.WriteString("model", player);
        _options.WriteConfig(json, "model_generate_config");
        _options.WriteArguments(json);
        json.WriteStartObject("config");
        json.WriteNumber("epochs", _samples.Values.DefaultIfEmpty(1).Max());
        json.WriteEndObject();
        json.WriteStartObject("packages");
        string[] tool = _start.Tool.Split(' ', 2);
        json.WriteString(tool[0], tool.Length > 1 ? tool[1] : "");
        json.WriteEndObject();
        json.WriteStartObject("metadata");
        JudgementWriter.WriteAlteration(json, run.Alteration);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePlan(Utf8JsonWriter json)
    {
        json.WriteStartObject("plan");
        json.WriteString("name", "plan");
        json.WriteStartArray("steps");
        json.WriteStartObject();
        json.WriteString("solver", "gridlock");
        json.WriteStartObject("params");
        json.WriteNumber("rounds", _rounds);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        _options.WriteConfig(json, "config");
        json.WriteEndObject();
    }

    private void WriteResults(Utf8JsonWriter json)
    {
        long notPlayed = _totals.First.Outcomes[CaseOutcome.NotPlayed];
        json.WriteStartObject("results");
        json.WriteNumber("total_samples", _totals.Cases);
        json.WriteNumber("completed_samples", _totals.Cases - notPlayed);
        json.WriteStartArray("scores");
        WriteScore(json, InspectWords.Scorer, _totals.First);
        WriteScore(json, InspectWords.FinalScorer, _totals.Final);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteScore(Utf8JsonWriter json, string name, AnswerTotals totals)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("scorer", name);
        json.WriteNumber("scored_samples", totals.Correct.Of);
        json.WriteNumber("unscored_samples", _totals.Cases - totals.Correct.Of);
        json.WriteStartObject("params");
        json.WriteEndObject();
        json.WriteStartObject("metrics");
        WriteMetric(json, "accuracy", totals.Correct);
        WriteMetric(json, "cells", totals.Cells);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, string name, ClusteredRate rate)
    {
        if (rate.Rate is not double known)
        {
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("name", name);
        json.WriteNumber("value", known);
        json.WriteStartObject("params");
        json.WriteEndObject();
        json.WriteStartObject("metadata");
        json.WriteNumber("low95", rate.Interval.Low);
        json.WriteNumber("high95", rate.Interval.High);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
