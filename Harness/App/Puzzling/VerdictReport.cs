using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Puzzles;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Puzzling;

/// <summary>Writes verdicts on puzzles, for people or for scripts.</summary>
internal sealed class VerdictReport(TextWriter output, EngineIdentity engine, bool json)
{
    public void Write(PuzzleVerdict verdict)
    {
        if (json)
        {
            JsonOutput.WriteLine(output, line => Members(line, verdict));
        }
        else
        {
            Text(verdict);
        }
    }

    private void Members(Utf8JsonWriter line, PuzzleVerdict verdict)
    {
        line.WriteString("id", verdict.Puzzle.Id);
        line.WriteString("status", verdict.Status);
        line.WriteStartArray("tiers");
        foreach (TierVerdict tier in verdict.Tiers)
        {
            line.WriteStartObject();
            line.WriteNumber("tier", tier.Tier);
            line.WriteString("status", tier.Status);
            Evidence(line, verdict.Puzzle, tier);
            line.WriteEndObject();
        }
        line.WriteEndArray();
        if (verdict.Tiers.FirstOrDefault(tier => tier.Status == verdict.Status) is TierVerdict worst)
        {
            Evidence(line, verdict.Puzzle, worst);
        }
        Texts(line, "solutionViolates", verdict.SolutionViolates);
        Texts(line, "notes", verdict.Notes);
        line.WriteString("engine", engine.Name);
        line.WriteString("version", engine.Version);
    }

    private static void Evidence(Utf8JsonWriter line, Puzzle puzzle, TierVerdict tier)
    {
        if (tier.Other is ImmutableArray<byte> other)
        {
            line.WriteStartArray("other");
            foreach (string[] row in GridRows.Of(puzzle, other))
            {
                line.WriteStartArray();
                foreach (string name in row)
                {
                    line.WriteStringValue(name);
                }
                line.WriteEndArray();
            }
            line.WriteEndArray();
        }
        if (tier.Core is ImmutableArray<int> core)
        {
            line.WriteStartArray("core");
            foreach (int number in core)
            {
                line.WriteNumberValue(number);
            }
            line.WriteEndArray();
        }
        if (tier.Reason is string reason)
        {
            line.WriteString("reason", reason);
        }
    }

    private static void Texts(Utf8JsonWriter line, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }
        line.WriteStartArray(name);
        foreach (string text in texts)
        {
            line.WriteStringValue(text);
        }
        line.WriteEndArray();
    }

    private void Text(PuzzleVerdict verdict)
    {
        string tiers = string.Join(", ", verdict.Tiers.Select(static tier => $"tier {tier.Tier} {tier.Status}"));
        Line($"{verdict.Puzzle.Id}: {verdict.Status} by {engine.Name} {engine.Version} ({tiers})");
        foreach (TierVerdict tier in verdict.Tiers)
        {
            if (tier.Other is ImmutableArray<byte> other)
            {
                Line($"  tier {tier.Tier}: this allocation meets every condition too:");
                foreach (string[] row in GridRows.Of(verdict.Puzzle, other))
                {
                    Line($"    {string.Join(" | ", row)}");
                }
            }
            if (tier.Core is ImmutableArray<int> core)
            {
                Line($"  tier {tier.Tier}: conditions {string.Join(", ", core)} contradict each other");
            }
            if (tier.Reason is string reason)
            {
                Line($"  tier {tier.Tier}: {reason}");
            }
        }
        if (!verdict.SolutionViolates.IsEmpty)
        {
            Line($"  the recorded solution violates {string.Join(", ", verdict.SolutionViolates)}");
        }
        foreach (string note in verdict.Notes)
        {
            Line($"  note: {note}");
        }
    }

    /// <summary>A puzzle that somebody brought must not drive the terminal.</summary>
    private void Line(string text) => output.WriteLine(TerminalText.Clean(text));
}
