using System.Text.Json;
using Gridlock.App.CommandLine;

namespace Gridlock.App.Texts;

/// <summary>A line of --jsonl: a text, and what it is about.</summary>
/// <param name="Id">To be passed through; null where there is none.</param>
/// <param name="Puzzle">The id of its puzzle; null where it names none.</param>
/// <param name="Question">The prompt that it answers; null where it gives none.</param>
/// <param name="Place">For what is wrong with it.</param>
internal sealed record TextRecord(
    JsonElement? Id,
    string Text,
    string? Puzzle,
    string? Question,
    int? Tier,
    string Place
)
{
    public const string Content = "a record is one JSON object with a 'text', one a line";

    /// <exception cref="CommandFailure">The line is no record with a text.</exception>
    public static TextRecord Read(string line, string place)
    {
        JsonElement json;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            json = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw CommandFailure.Misuse($"{place} is not JSON; {Content}.");
        }
        try
        {
            if (json.ValueKind != JsonValueKind.Object || Member(json, "text") is not string text)
            {
                throw CommandFailure.Misuse($"{place} has no 'text' that is a string; {Content}.");
            }
            return new TextRecord(
                json.TryGetProperty("id", out JsonElement id) ? id : null,
                text,
                json.TryGetProperty("puzzle", out JsonElement puzzle)
                && puzzle.ValueKind is JsonValueKind.String or JsonValueKind.Number
                    ? puzzle.ToString()
                    : null,
                Member(json, "question") ?? Member(json, "prompt"),
                json.TryGetProperty("tier", out JsonElement tier)
                && tier.ValueKind == JsonValueKind.Number
                && tier.TryGetInt32(out int number)
                    ? number
                    : null,
                place
            );
        }
        catch (InvalidOperationException)
        {
            // The only such failure of a document that parsed: its escapes spell half a character.
            throw CommandFailure.Misuse($"{place} holds half of a surrogate pair, which is no character.");
        }
    }

    private static string? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}
