using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>A condition's kind and arguments in JSON: artifacts by name, columns counted from 1, parts nested.</summary>
internal static class ConditionJson
{
    private const string Parts = "parts";

    internal static void Write(Utf8JsonWriter json, Condition condition, Labels labels)
    {
        json.WriteString("kind", condition.Kind.Name);
        json.WriteStartObject("arguments");
        for (int i = 0; i < condition.Arguments.Length; i++)
        {
            Parameter parameter = condition.Kind.Parameters[i];
            int argument = condition.Arguments[i];
            switch (parameter.Type)
            {
                case ParameterType.Artifact:
                    json.WriteString(parameter.Name, labels.Artifacts[argument]);
                    break;
                case ParameterType.Category:
                    json.WriteString(parameter.Name, labels.Categories[argument]);
                    break;
                case ParameterType.Number:
                    json.WriteNumber(parameter.Name, argument);
                    break;
                default:
                    json.WriteNumber(parameter.Name, argument + 1);
                    break;
            }
        }
        if (condition.Kind.MostParts > 0)
        {
            json.WriteStartArray(Parts);
            foreach (Condition part in condition.Parts)
            {
                json.WriteStartObject();
                Write(json, part, labels);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    internal static Condition Read(JsonElement json, Grid grid, Labels labels)
    {
        string name = json.Text("kind");
        ConditionKind kind =
            ConditionKinds.Find(name)
            ?? throw new PuzzleFormatException(
                $"'{name}' is not a condition kind; known are {string.Join(", ", ConditionKinds.All)}."
            );
        JsonElement arguments = json.Member("arguments", JsonValueKind.Object);
        ImmutableArray<int> values = [.. kind.Parameters.Select(p => Argument(arguments, p, grid, labels, kind))];
        ImmutableArray<Condition> parts =
            kind.MostParts == 0
                ? []
                : [.. arguments.Member(Parts, JsonValueKind.Array).EnumerateArray().Select(p => Read(p, grid, labels))];
        if (parts.Length < kind.LeastParts || parts.Length > kind.MostParts)
        {
            string allowed =
                kind.LeastParts == kind.MostParts ? $"{kind.MostParts}" : $"{kind.LeastParts} to {kind.MostParts}";
            throw new PuzzleFormatException($"A condition '{name}' has {allowed} parts, not {parts.Length}.");
        }
        var condition = new Condition(kind, values, parts);
        return kind.Refusal(condition, grid, labels) is { } flaw ? throw new PuzzleFormatException(flaw) : condition;
    }

    private static int Argument(
        JsonElement arguments,
        Parameter parameter,
        Grid grid,
        Labels labels,
        ConditionKind kind
    )
    {
        if (parameter.Type is ParameterType.Artifact or ParameterType.Category)
        {
            string name = arguments.Text(parameter.Name);
            int index = (parameter.Type == ParameterType.Artifact ? labels.Artifacts : labels.Categories).IndexOf(name);
            return index >= 0
                ? index
                : throw new PuzzleFormatException($"A condition '{kind}' names '{name}', which the puzzle has not.");
        }
        int number = arguments.Number(parameter.Name);
        if (parameter.Type == ParameterType.Number)
        {
            return number;
        }
        (string what, int count) = parameter.Type switch
        {
            ParameterType.Column => ("column", grid.Columns),
            ParameterType.Row => ("row", grid.IsVault ? grid.Rows : 0),
            ParameterType.Remark => ("remark", Remarks.Count),
            _ => ("quarter", grid.IsVault ? Grid.Quarters : 0),
        };
        return number >= 1 && number <= count
            ? number - 1
            : throw new PuzzleFormatException($"A condition '{kind}' names {what} {number}; there are {count}.");
    }
}
