using System.Text.Json;
using Gridlock.Puzzles.Json;

namespace Gridlock.Puzzles.Imports;

/// <summary>Lists in a foreign puzzle's JSON.</summary>
internal static class ImportElements
{
    internal static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name, JsonValueKind.Array).EnumerateArray();

    /// <summary>True if the member is there and not null.</summary>
    internal static bool Has(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null;
}
