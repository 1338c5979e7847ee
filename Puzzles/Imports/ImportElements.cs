using System.Collections.Immutable;
using System.Text.Json;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Lists in a foreign puzzle's JSON.</summary>
internal static class ImportElements
{
    internal static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Array).EnumerateArray();

    internal static ImmutableArray<string> Texts(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Array).AsTexts(name);

    /// <param name="name">What the list is called in a message.</param>
    internal static ImmutableArray<string> AsTexts(this JsonElement list, string name) =>
        list.ValueKind == JsonValueKind.Array
        && list.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(static item => item.GetString()!)]
            : throw new PuzzleFormatException($"'{name}' has to be a list of texts.");
}
