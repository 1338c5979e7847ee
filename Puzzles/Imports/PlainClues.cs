using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Imports;

/// <summary>Reads clues that name a condition kind: as a list of the kind and its arguments in their order, or as an object whose
/// arguments are such a list or have names.</summary>
internal sealed class PlainClues(ForeignGrid grid)
{
    /// <exception cref="PuzzleFormatException">The clue can not be read, in one sentence.</exception>
    public Condition Read(JsonElement clue)
    {
        if (clue.ValueKind == JsonValueKind.Array)
        {
            JsonElement[] items = [.. clue.EnumerateArray()];
            return items is [{ ValueKind: JsonValueKind.String } name, ..]
                ? InOrder(Kind(name.GetString()!), items[1..])
                : throw new PuzzleFormatException("A clue that is a list begins with the name of its kind.");
        }
        ConditionKind kind = Kind(clue.Text("kind"));
        if (!clue.TryGetProperty("arguments", out JsonElement arguments))
        {
            throw new PuzzleFormatException($"The clue '{kind}' has no 'arguments'; it needs {Needs(kind)}.");
        }
        return arguments.ValueKind == JsonValueKind.Array
            ? InOrder(kind, [.. arguments.EnumerateArray()])
            : ByName(kind, arguments);
    }

    private static ConditionKind Kind(string name) =>
        ConditionKinds.Find(name)
        ?? throw new PuzzleFormatException(
            $"'{name}' is no condition kind; known are {string.Join(", ", ConditionKinds.All)}."
        );

    private Condition InOrder(ConditionKind kind, JsonElement[] items)
    {
        int plain = kind.Parameters.Length;
        int parts = items.Length - plain;
        if (parts < kind.LeastParts || parts > kind.MostParts)
        {
            throw new PuzzleFormatException(
                $"A clue '{kind}' has {Amount.Of(items.Length, "argument")}; it needs {Needs(kind)}."
            );
        }
        return Make(kind, items[..plain], items[plain..]);
    }

    private Condition ByName(ConditionKind kind, JsonElement arguments)
    {
        foreach (Parameter parameter in kind.Parameters)
        {
            if (arguments.ValueKind != JsonValueKind.Object || !arguments.TryGetProperty(parameter.Name, out _))
            {
                throw new PuzzleFormatException($"A clue '{kind}' has no '{parameter.Name}'; it needs {Needs(kind)}.");
            }
        }
        JsonElement[] parts = kind.MostParts == 0 ? [] : [.. arguments.Items("parts")];
        if (parts.Length < kind.LeastParts || parts.Length > kind.MostParts)
        {
            throw new PuzzleFormatException(
                $"A clue '{kind}' has {Amount.Of(parts.Length, "part")}; it needs {Needs(kind)}."
            );
        }
        return Make(kind, [.. kind.Parameters.Select(parameter => arguments.GetProperty(parameter.Name))], parts);
    }

    private Condition Make(ConditionKind kind, JsonElement[] arguments, JsonElement[] parts)
    {
        var condition = new Condition(
            kind,
            [.. kind.Parameters.Zip(arguments, (parameter, value) => Argument(kind, parameter, value))],
            [.. parts.Select(part => Read(part))]
        );
        return kind.Refusal(condition, grid.Grid, grid.Labels) is { } flaw
            ? throw new PuzzleFormatException(flaw)
            : condition;
    }

    private int Argument(ConditionKind kind, Parameter parameter, JsonElement value) =>
        parameter.Type switch
        {
            ParameterType.Artifact => value.ValueKind == JsonValueKind.Object
                ? grid.Artifact(value.Text("category"), value.Text("value"))
                : grid.Artifact(Text(parameter, value)),
            ParameterType.Category => grid.Row(Text(parameter, value)),
            ParameterType.Column when value.ValueKind == JsonValueKind.String => grid.ColumnNamed(value.GetString()!),
            ParameterType.Column => grid.Column(Number(parameter, value)),
            ParameterType.Number => Number(parameter, value),
            ParameterType.Remark => Remark(Number(parameter, value)),
            _ => throw new PuzzleFormatException(
                $"'{kind}' speaks of rows or quarters of a vault, which this format has not; leave it out, or name a kind that speaks of columns."
            ),
        };

    private static int Remark(int number) =>
        number >= 1 && number <= Remarks.Count
            ? number - 1
            : throw new PuzzleFormatException($"Remark {number} is unknown; there are remarks 1 to {Remarks.Count}.");

    private static string Text(Parameter parameter, JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new PuzzleFormatException($"'{parameter.Name}' is {value}; it has to be a name.");

    private static int Number(Parameter parameter, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw new PuzzleFormatException($"'{parameter.Name}' is {value}; it has to be a whole number.");

    private static string Needs(ConditionKind kind)
    {
        IEnumerable<string> names = kind.Parameters.Select(static parameter => parameter.Name);
        string parts =
            kind.LeastParts == kind.MostParts
                ? $"{kind.MostParts} parts"
                : $"{kind.LeastParts} to {kind.MostParts} parts";
        return string.Join(", ", kind.MostParts == 0 ? names : names.Append(parts));
    }
}
