using System.Text.Json;
using Gridlock.App.CommandLine;

namespace Gridlock.App.Claims;

/// <summary>A line of --jsonl: a text, and what it is about.</summary>
/// <param name="Id">As raw JSON, to be passed through; null where there is none.</param>
internal sealed record ClaimRecord(string? Id, string Text, string? Puzzle, string? Question, int? Tier)
{
    /// <exception cref="CommandFailure">The line is no record with a text.</exception>
    public static ClaimRecord Read(string line, string place)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement json = document.RootElement;
            if (json.ValueKind != JsonValueKind.Object || Member(json, "text") is not string text)
            {
                throw CommandFailure.Misuse(
                    $"{place} has no 'text'; a record is an object such as {{\"id\":\"a\",\"text\":\"…\"}}."
                );
            }
            return new ClaimRecord(
                json.TryGetProperty("id", out JsonElement id) ? id.GetRawText() : null,
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
                    : null
            );
        }
        catch (JsonException)
        {
            throw CommandFailure.Misuse($"{place} is not JSON; one record is one JSON object, one a line.");
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
