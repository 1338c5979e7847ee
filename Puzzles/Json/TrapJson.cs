using System.Text.Json;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Json;

/// <summary>Why a puzzle has not exactly one allocation, as member "trap": {"kind": "impossible", "contradiction": [numbers]} or
/// {"kind": "ambiguous", "other": rows of artifact names}.</summary>
internal static class TrapJson
{
    private const string Impossible = "impossible";
    private const string Ambiguous = "ambiguous";

    internal static void Write(Utf8JsonWriter json, Trap trap, Grid grid, Labels labels)
    {
        json.WriteStartObject("trap");
        switch (trap)
        {
            case Trap.Impossible impossible:
                json.WriteString("kind", Impossible);
                json.WriteStartArray("contradiction");
                foreach (int number in impossible.Contradiction)
                {
                    json.WriteNumberValue(number);
                }
                json.WriteEndArray();
                break;
            case Trap.Ambiguous ambiguous:
                json.WriteString("kind", Ambiguous);
                AllocationJson.Write(json, "other", ambiguous.Other.AsSpan(), grid, labels);
                break;
        }
        json.WriteEndObject();
    }

    internal static Trap? Read(JsonElement json, Grid grid, Labels labels)
    {
        if (!json.TryGetProperty("trap", out JsonElement trap))
        {
            return null;
        }
        string kind = trap.Text("kind");
        return kind switch
        {
            Impossible => new Trap.Impossible([
                .. trap.Member("contradiction", JsonValueKind.Array).EnumerateArray().Select(Number),
            ]),
            Ambiguous => new Trap.Ambiguous(AllocationJson.Read(trap, "other", grid, labels)),
            _ => throw new PuzzleFormatException(
                $"The trap is '{kind}'; this version knows '{Impossible}' and '{Ambiguous}'."
            ),
        };
    }

    private static int Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value)
            ? value
            : throw new PuzzleFormatException("'contradiction' has to hold whole numbers.");
}
