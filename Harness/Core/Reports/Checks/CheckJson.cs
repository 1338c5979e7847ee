using System.Text.Json;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Reports.ScoreCards;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check for scripts; names are part of the contract and only ever added to.</summary>
public static class CheckJson
{
    public const string Format = "gridlock-check/1";

    /// <summary>The members of an object that is open.</summary>
    /// <param name="exitCode">What the process will say.</param>
    public static void Write(Utf8JsonWriter json, CheckResult result, int exitCode)
    {
        json.WriteString("format", Format);
        json.WriteString("verdict", result.Outcome.Word());
        json.WriteString("sentence", CheckSentence.Of(result));
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("end", EndWord(result.End));
        json.WriteString("texts", result.Texts);
        json.WriteNumber("puzzles", result.Puzzles);
        json.WriteNumber("cases", result.Cases);
        json.WriteNumber("failedCases", result.Failed);
        json.WriteString("failure", result.Failure);
        json.WriteNumber("baselineCases", result.BaselineCases);
        json.WriteNumber("baselineFailedCases", result.BaselineFailed);
        json.WriteNumberOrNull("morePuzzles", result.Missing);
        json.WriteNumber("calls", result.Calls);
        json.WriteNumber("failedCalls", result.FailedCalls);
        json.WriteDollarsOrNull("cost", result.Cost);
        json.WriteNumber("alpha", result.Plan.Alpha);
        json.WriteNumber("power", result.Plan.Power);
        Write(json, "baseline", result.Baseline);
        Write(json, "candidate", result.Candidate);
        json.WriteStartArray("gates");
        foreach (RuleResult rule in result.Rules)
        {
            Write(json, rule);
        }
        json.WriteEndArray();
        json.WriteStartArray("slices");
        foreach (SliceResult slice in result.Slices)
        {
            Write(json, slice, result.Leading);
        }
        json.WriteEndArray();
        Write(json, "worstCase", result.Leading.WorstCase);
        json.WriteStartArray("identity");
        foreach (IdentityDrift drift in result.Drift)
        {
            json.WriteStartObject();
            json.WriteString("kind", drift.Kind);
            json.WriteString("sentence", drift.Sentence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteTexts("warnings", result.Warnings);
    }

    private static string EndWord(GateEnd end) => char.ToLowerInvariant($"{end}"[0]) + $"{end}"[1..];

    private static void Write(Utf8JsonWriter json, string name, CheckSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("player", side.Player);
        json.WriteBoolean("simulated", side.Simulated);
        json.WriteString("run", side.Run);
        json.WriteString("tool", side.Tool);
        if (side.At is DateTimeOffset at)
        {
            json.WriteString("at", at);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleResult rule)
    {
        json.WriteStartObject();
        json.WriteString("metric", rule.Rule.Metric.Name);
        json.WriteBoolean("decides", rule.Rule.Decides);
        json.WriteNumber("margin", rule.Rule.Margin);
        json.WriteString("direction", rule.Rule.HigherIsBetter ? "higher-is-better" : "lower-is-better");
        json.WriteString("verdict", rule.Outcome.Word());
        json.WriteNumber("puzzles", rule.Puzzles);
        json.WriteNumberOrNull("baseline", rule.Baseline);
        json.WriteNumberOrNull("candidate", rule.Candidate);
        Write(json, "baselineInterval", CheckWords.RateInterval(rule, rule.Baseline, rule.Puzzles));
        Write(json, "candidateInterval", CheckWords.RateInterval(rule, rule.Candidate, rule.Puzzles));
        json.WriteNumberOrNull("difference", Finite(rule.Difference));
        Write(json, "interval", rule.Puzzles == 0 ? null : rule.Interval);
        Write(json, "worstCase", rule.WorstCase);
        json.WriteNumberOrNull("confidence", rule.Confidence);
        json.WriteNumberOrNull("worseEvidence", Finite(rule.WorseEvidence));
        json.WriteNumberOrNull("betterEvidence", Finite(rule.BetterEvidence));
        json.WriteNumberOrNull("notWorseEvidence", Finite(rule.NotWorseEvidence));
        json.WriteNumberOrNull("morePuzzles", rule.Missing);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SliceResult slice, RuleResult leading)
    {
        json.WriteStartObject();
        json.WriteString("name", slice.Name);
        json.WriteNumber("puzzles", slice.Puzzles);
        json.WriteNumberOrNull("baseline", slice.Baseline);
        json.WriteNumberOrNull("candidate", slice.Candidate);
        Write(json, "baselineInterval", CheckWords.RateInterval(leading, slice.Baseline, slice.Puzzles));
        Write(json, "candidateInterval", CheckWords.RateInterval(leading, slice.Candidate, slice.Puzzles));
        json.WriteNumberOrNull("p", slice.P);
        json.WriteNumberOrNull("adjusted", slice.Adjusted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is not Interval known)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumberOrNull("low", Finite(known.Low));
        json.WriteNumberOrNull("high", Finite(known.High));
        json.WriteEndObject();
    }

    /// <summary>Null for what JSON has no number for, such as a ratio to nothing.</summary>
    private static double? Finite(double? number) => number is double known && double.IsFinite(known) ? known : null;
}
