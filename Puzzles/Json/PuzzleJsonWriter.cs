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
        json.WriteString("shape", PuzzleJson.LineUp);
        json.WriteNumber("rows", puzzle.Grid.Rows);
        json.WriteNumber("columns", puzzle.Grid.Columns);
        json.WriteString("theme", puzzle.Theme);
        json.WriteString("columnNoun", puzzle.Labels.ColumnNoun);
        json.WriteString("columnNounPlural", puzzle.Labels.ColumnNounPlural);
        Texts("columnNames", puzzle.Labels.Columns);
        Categories();
        Conditions();
        Solution();
        Tiers();
        json.WriteString("fingerprint", puzzle.Fingerprint);
        Proof(puzzle.Proof);
        Prompts();
        json.WriteEndObject();
    }

    private void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }

    private void Categories()
    {
        json.WriteStartArray("categories");
        foreach (Category category in puzzle.Categories)
        {
            json.WriteStartObject();
            json.WriteString("name", category.Name);
            json.WriteStartArray("artifacts");
            foreach (Artifact artifact in category.Artifacts)
            {
                json.WriteStartObject();
                json.WriteString("name", artifact.Name);
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
            json.WriteString("text", numbered.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Solution()
    {
        int columns = puzzle.Grid.Columns;
        json.WriteStartArray("solution");
        for (int row = 0; row < puzzle.Grid.Rows; row++)
        {
            string[] names = new string[columns];
            for (int artifact = row * columns; artifact < (row + 1) * columns; artifact++)
            {
                names[puzzle.Grid.ColumnOf(puzzle.Solution[artifact])] = puzzle.Labels.Artifacts[artifact];
            }
            json.WriteStartArray();
            foreach (string name in names)
            {
                json.WriteStringValue(name);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
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
