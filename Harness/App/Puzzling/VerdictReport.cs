using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;
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
        // Of a unique puzzle with several tiers, none speaks for the others.
        bool speaks = verdict.Status != ProofStatus.Unique || verdict.Tiers.Length == 1;
        if (speaks && verdict.Tiers.FirstOrDefault(tier => tier.Status == verdict.Status) is TierVerdict worst)
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
        Rows(line, "allocation", puzzle, tier.Allocation);
        Rows(line, "other", puzzle, tier.Other);
        Numbers(line, "dispensable", tier.Dispensable);
        Numbers(line, "core", tier.Core);
        if (tier.Reason is string reason)
        {
            line.WriteString("reason", reason);
        }
    }

    private static void Rows(Utf8JsonWriter line, string name, Puzzle puzzle, ImmutableArray<byte>? positions)
    {
        if (positions is not ImmutableArray<byte> allocation)
        {
            return;
        }
        line.WriteStartArray(name);
        foreach (string[] row in GridRows.Of(puzzle, allocation))
        {
            line.WriteStartArray();
            foreach (string artifact in row)
            {
                line.WriteStringValue(artifact);
            }
            line.WriteEndArray();
        }
        line.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter line, string name, ImmutableArray<int>? numbers)
    {
        if (numbers is not ImmutableArray<int> given)
        {
            return;
        }
        line.WriteStartArray(name);
        foreach (int number in given)
        {
            line.WriteNumberValue(number);
        }
        line.WriteEndArray();
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
        string tiers = string.Join(
            "; ",
            verdict.Tiers.Select(static tier => $"tier {tier.Tier} {tier.Status}{Minimality(tier)}")
        );
        Line($"{verdict.Puzzle.Id}: {verdict.Status} by {engine.Name} {engine.Version} ({tiers})");
        foreach (TierVerdict tier in verdict.Tiers)
        {
            Allocations(verdict.Puzzle, tier);
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

    /// <summary>An allocation that was recorded or is the only one speaks for itself, unless nobody recorded it.</summary>
    private void Allocations(Puzzle puzzle, TierVerdict tier)
    {
        if (tier.Allocation is not ImmutableArray<byte> allocation)
        {
            return;
        }
        bool found = !allocation.AsSpan().SequenceEqual(puzzle.Solution.AsSpan());
        if (found || tier.Other is not null)
        {
            string which = found ? "this allocation" : "the recorded allocation";
            Line($"  tier {tier.Tier}: {which} meets every condition:");
            Grid(puzzle, allocation);
        }
        if (tier.Other is ImmutableArray<byte> other)
        {
            Line($"  tier {tier.Tier}: this allocation meets every condition too:");
            Grid(puzzle, other);
        }
    }

    private void Grid(Puzzle puzzle, ImmutableArray<byte> allocation)
    {
        foreach (string[] row in GridRows.Of(puzzle, allocation))
        {
            Line($"    {string.Join(" | ", row)}");
        }
    }

    /// <summary>Whether every condition is needed, and which are not.</summary>
    private static string Minimality(TierVerdict tier) =>
        tier.Dispensable switch
        {
            null => "",
            [] => " and minimal",
            ImmutableArray<int> dispensable => $", dispensable {string.Join(", ", dispensable)}",
        };

    /// <summary>A puzzle that somebody brought must not drive the terminal.</summary>
    private void Line(string text) => output.WriteLine(TerminalText.Clean(text));
}
