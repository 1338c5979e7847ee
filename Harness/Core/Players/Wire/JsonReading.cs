using System.Text.Json;

namespace Gridlock.Core.Players.Wire;

/// <summary>Reading of JSON whose shape is not ours: what is missing or of another kind is null.</summary>
internal static class JsonReading
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    /// <summary>Null also for an empty string.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text && TextOf(text) is { Length: > 0 } found
            ? found
            : null;

    public static long? Count(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out long count)
            ? count
            : null;

    public static decimal? Money(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out decimal amount)
            ? amount
            : null;

    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of an emoji whose other half comes in the next piece.
            return EscapedText.Read(text.GetRawText());
        }
    }
}
