using System.Globalization;
using System.Text.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>Writes one puzzle, member by member, in the order of the format.</summary>
internal sealed class PuzzleJsonWriter(Utf8JsonWriter json, Puzzle puzzle)
{
    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", PuzzleJson.Format);
        json.WriteString("id", puzzle.Id);
        json.WriteString("seed", puzzle.Seed);
        if (puzzle.TwinOf is { } original)
        {
            json.WriteString("twinOf", original);
        }
        json.WriteString("shape", ShapeName.Of(puzzle.Grid.Shape));
        json.WriteNumber("rows", puzzle.Grid.Rows);
        json.WriteNumber("columns", puzzle.Grid.Columns);
        json.WriteString("theme", puzzle.Theme);
        LabelsJson.Write(json, puzzle.Labels);
        Categories();
        Conditions();
        Solution();
        Tiers();
        json.WriteString("fingerprint", puzzle.Fingerprint);
        Proof(puzzle.Proof);
        Prompts();
        json.WriteEndObject();
    }

    private void Categories()
    {
        json.WriteStartArray("categories");
        int index = 0;
        foreach (Category category in puzzle.Categories)
        {
            json.WriteStartObject();
            json.WriteString("name", category.Name);
            json.WriteStartArray("artifacts");
            foreach (Artifact artifact in category.Artifacts)
            {
                json.WriteStartObject();
                json.WriteString("name", artifact.Name);
                LabelsJson.WriteGender(json, puzzle.Labels.Noun(index++).Gender);
                json.WriteNumber("complexity", artifact.Complexity);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Conditions()
    {
        json.WriteStartArray("conditions");
        foreach (NumberedCondition numbered in puzzle.Conditions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", numbered.Number);
            json.WriteNumber("tier", numbered.Tier);
            ConditionJson.Write(json, numbered.Condition, puzzle.Labels);
            if (numbered.Role != ConditionRole.Needed)
            {
                json.WriteString("role", RoleName.Of(numbered.Role));
            }
            json.WriteString("text", numbered.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Solution()
    {
        if (puzzle.Solution.IsEmpty)
        {
            json.WriteNull("solution");
        }
        else
        {
            AllocationJson.Write(json, "solution", puzzle.Solution.AsSpan(), puzzle.Grid, puzzle.Labels);
        }
        if (puzzle.Trap is { } trap)
        {
            TrapJson.Write(json, trap, puzzle.Grid, puzzle.Labels);
        }
    }

    private void Tiers()
    {
        json.WriteStartArray("tiers");
        foreach (TierRating tier in puzzle.Tiers)
        {
            json.WriteStartObject();
            json.WriteNumber("tier", tier.Tier);
            json.WriteNumber("grade", tier.Grade);
            json.WriteNumber("steps", tier.Steps);
            json.WriteNumber("whatIfs", tier.WhatIfs);
            json.WriteNumber("searchSpace", tier.SearchSpace);
            json.WriteNumber("difficulty", tier.Difficulty);
            if (tier.Unfinished)
            {
                json.WriteBoolean("unfinished", true);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Proof(ProofRecord? proof)
    {
        if (proof is null)
        {
            json.WriteNull("proof");
            return;
        }
        json.WriteStartObject("proof");
        json.WriteString("engine", proof.Engine);
        json.WriteString("version", proof.Version);
        json.WriteString("status", proof.Status);
        if (proof.Milliseconds is { } milliseconds)
        {
            json.WriteNumber("milliseconds", Math.Round(milliseconds, 1));
        }
        json.WriteStartArray("tiers");
        foreach (TierProof tier in proof.Tiers)
        {
            json.WriteStartObject();
            json.WriteNumber("tier", tier.Tier);
            json.WriteString("status", tier.Status);
            json.WriteNumber("conflicts", tier.Conflicts);
            json.WriteNumber("branches", tier.Branches);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Prompts()
    {
        json.WriteStartObject("prompt");
        foreach (TierRating tier in puzzle.Tiers)
        {
            json.WriteString(tier.Tier.ToString(CultureInfo.InvariantCulture), PromptWriter.Write(puzzle, tier.Tier));
        }
        json.WriteEndObject();
    }
}
