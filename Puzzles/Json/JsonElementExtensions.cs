using System.Collections.Immutable;
using System.Text.Json;

namespace Gridlock.Puzzles.Json;

/// <summary>Members of a JSON object that have to be there and of a kind; a flaw is one sentence.</summary>
internal static class JsonElementExtensions
{
    internal static JsonElement Member(this JsonElement json, string name, JsonValueKind kind)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out JsonElement member))
        {
            throw new PuzzleFormatException($"A puzzle needs '{name}' here, and there is none.");
        }
        return member.ValueKind == kind
            ? member
            : throw new PuzzleFormatException($"'{name}' is {Word(member.ValueKind)}; it has to be {Word(kind)}.");
    }

    internal static string Text(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.String).GetString()!;

    internal static int Number(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Number).TryGetInt32(out int number)
            ? number
            : throw new PuzzleFormatException($"'{name}' has to be a whole number.");

    internal static long LongOr(this JsonElement json, string name, long otherwise) =>
        json.TryGetProperty(name, out JsonElement member)
        && member.ValueKind == JsonValueKind.Number
        && member.TryGetInt64(out long number)
            ? number
            : otherwise;

    internal static double DoubleOr(this JsonElement json, string name, double otherwise) =>
        json.TryGetProperty(name, out JsonElement member)
        && member.ValueKind == JsonValueKind.Number
        && member.TryGetDouble(out double number)
        && double.IsFinite(number)
            ? number
            : otherwise;

    internal static string TextOr(this JsonElement json, string name, string otherwise) =>
        json.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()!
            : otherwise;

    /// <summary>The texts of an array member.</summary>
    internal static ImmutableArray<string> Texts(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Array).AllTexts(name);

    /// <summary>The texts of an array, which the name is for.</summary>
    internal static ImmutableArray<string> AllTexts(this JsonElement array, string name) =>
        array.ValueKind == JsonValueKind.Array
        && array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. array.EnumerateArray().Select(item => item.GetString()!)]
            : throw new PuzzleFormatException($"'{name}' has to hold texts.");

    private static string Word(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
