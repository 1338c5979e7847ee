using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles.Explaining;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Deduction;

namespace Gridlock.App.Explaining;

/// <summary>An explanation as one line of JSON.</summary>
internal static class ExplanationJson
{
    public static void Write(TextWriter output, Explanation explanation) =>
        JsonOutput.WriteLine(output, json => Members(json, explanation));

    private static void Members(Utf8JsonWriter json, Explanation explanation)
    {
        var places = new Placing(explanation);
        json.WriteString("id", explanation.Puzzle.Id);
        json.WriteNumber("tier", explanation.Tier);
        json.WriteString("end", ExplanationWords.Word(explanation.End));
        WriteGrade(json, explanation.Grade);
        json.WriteNumber("whatIfs", explanation.WhatIfs);
        json.WriteNumber("measuredSteps", explanation.Measured.Steps.Length);
        json.WriteNumber("measuredWhatIfs", explanation.Measured.WhatIfs);
        json.WriteStartArray("steps");
        foreach (ExplainedStep step in explanation.Steps)
        {
            WriteStep(json, step, places);
        }
        json.WriteEndArray();
        if (explanation.End == ChainEnd.Solved)
        {
            WriteGrid(json, explanation);
        }
    }

    private static void WriteGrade(Utf8JsonWriter json, Grade? grade)
    {
        if (grade is { } known)
        {
            json.WriteNumber("grade", (int)known);
        }
        else
        {
            json.WriteNull("grade");
        }
    }

    private static void WriteStep(Utf8JsonWriter json, ExplainedStep step, Placing places)
    {
        json.WriteStartObject();
        WriteGrade(json, step.Grade);
        json.WriteString("technique", Name(step.Method));
        json.WriteStartArray("conditions");
        foreach (int number in step.Conditions)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (string rule in step.Rules)
        {
            json.WriteStringValue(rule);
        }
        json.WriteEndArray();
        json.WriteString("text", string.Join(' ', step.Text.Select(line => line.Text)));
        json.WriteStartArray("eliminated");
        foreach (Change change in step.Changes)
        {
            places.WriteEliminated(json, change);
        }
        json.WriteEndArray();
        json.WriteStartArray("placed");
        foreach (Change change in step.Placed)
        {
            json.WriteStartObject();
            places.WritePlace(json, change.Artifact, change.Position);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (step.Supposition is { } supposition)
        {
            json.WriteStartObject("assumption");
            places.WritePlace(json, supposition.Artifact, supposition.Position);
            json.WriteStartArray("steps");
            foreach (ExplainedStep inner in supposition.Steps)
            {
                WriteStep(json, inner, places);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string Name(Method method) =>
        method == Method.WhatIf ? "what-if" : method.ToString().ToLowerInvariant();

    private static void WriteGrid(Utf8JsonWriter json, Explanation explanation)
    {
        ImmutableArray<byte> positions =
        [
            .. explanation.Measured.Domains.Select(domain => (byte)BitOperations.TrailingZeroCount(domain)),
        ];
        json.WriteStartArray("grid");
        foreach (string[] row in GridRows.Of(explanation.Puzzle, positions))
        {
            json.WriteStartArray();
            foreach (string name in row)
            {
                json.WriteStringValue(name);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>Names artifacts and where they can be: by column, and in a vault by row and column, both from 1.</summary>
    private sealed class Placing(Explanation explanation)
    {
        private readonly Grid _grid = explanation.Puzzle.Grid;

        public void WritePlace(Utf8JsonWriter json, int artifact, int position)
        {
            json.WriteString("artifact", explanation.Puzzle.Labels.Artifacts[artifact]);
            WriteCell(json, position);
        }

        public void WriteEliminated(Utf8JsonWriter json, Change change)
        {
            json.WriteStartObject();
            json.WriteString("artifact", explanation.Puzzle.Labels.Artifacts[change.Artifact]);
            json.WriteStartArray(_grid.IsVault ? "cells" : "columns");
            for (ulong rest = change.Removed; rest != 0; rest &= rest - 1)
            {
                int position = BitOperations.TrailingZeroCount(rest);
                if (_grid.IsVault)
                {
                    json.WriteStartObject();
                    WriteCell(json, position);
                    json.WriteEndObject();
                }
                else
                {
                    json.WriteNumberValue(position + 1);
                }
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteCell(Utf8JsonWriter json, int position)
        {
            if (_grid.IsVault)
            {
                json.WriteNumber("row", _grid.RowOf(position) + 1);
            }
            json.WriteNumber("column", _grid.ColumnOf(position) + 1);
        }
    }
}
