using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;

namespace Gridlock.App.Looping;

/// <summary>Reads records, one JSON object a line, with a text and perhaps an id.</summary>
internal static class TextRecords
{
    /// <summary>In their order; empty lines are passed over.</summary>
    /// <exception cref="CommandFailure">A line is no such record; it names the line.</exception>
    public static IEnumerable<(JsonElement? Id, string Text)> Read(TextReader reader, string name)
    {
        using var lines = new LineReader(reader, name)
        {
            Content = "a record is one JSON object with a 'text', one a line",
        };
        while (lines.ReadLine() is string line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(line, $"{name} line {lines.Number}");
            }
        }
    }

    private static (JsonElement? Id, string Text) Read(string line, string place)
    {
        JsonElement record;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            record = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw CommandFailure.Misuse($"{place} is not JSON; a record is one JSON object with a 'text', one a line.");
        }
        if (
            record.ValueKind != JsonValueKind.Object
            || !record.TryGetProperty("text", out JsonElement text)
            || text.ValueKind != JsonValueKind.String
        )
        {
            throw CommandFailure.Misuse(
                $"{place} has no 'text' that is a string; a record is one JSON object with a 'text', one a line."
            );
        }
        return (record.TryGetProperty("id", out JsonElement id) ? id : null, text.GetString()!);
    }
}
