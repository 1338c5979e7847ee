using System.Globalization;
using System.Text.Json;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation.Answering;

/// <summary>Reads the fields of requests; null counts as not given, and what is not known is left alone.</summary>
internal static class CallFields
{
    /// <exception cref="CallRefusal">It is not a JSON object.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(body);
        }
        catch (JsonException failure)
        {
            throw CallRefusal.BadRequest(
                $"The body is not JSON: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."
            );
        }
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? json
            : throw CallRefusal.BadRequest("The body is not a JSON object.");
    }

    public static string ReadModel(JsonElement root) =>
        ReadWord(root, "model") ?? throw CallRefusal.BadRequest("The field 'model' is missing or not a string.");

    /// <summary>Null where it is not there or not a string.</summary>
    public static string? ReadWord(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The items of a list that must have some.</summary>
    public static JsonElement.ArrayEnumerator ReadList(JsonElement root, string name) =>
        Member(root, name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0
            ? list.EnumerateArray()
            : throw CallRefusal.BadRequest($"The field '{name}' is missing or not a list with messages.");

    /// <summary>A message of chat/completions, Anthropic or Ollama.</summary>
    public static SimulatedMessage ReadMessage(JsonElement message, int index) =>
        ReadWord(message, "role") switch
        {
            { } role and ("system" or "user" or "assistant") => new SimulatedMessage(role, Content(message, index)),
            "developer" => new SimulatedMessage("system", Content(message, index)),
            null => throw CallRefusal.BadRequest($"Message {index} has no 'role'."),
            { } role => throw CallRefusal.BadRequest(
                $"Message {index} has the role '{role}', which no simulated player knows."
            ),
        };

    /// <summary>A string, or a list of parts whose text is joined; thoughts that are handed back are left out.</summary>
    public static string ReadText(JsonElement content, string where) =>
        content.ValueKind switch
        {
            JsonValueKind.String => Text(content, where),
            JsonValueKind.Array => string.Concat(content.EnumerateArray().Select(part => Part(part, where))),
            _ => throw CallRefusal.BadRequest($"The 'content' of {where} is neither a string nor a list."),
        };

    public static int ReadLimit(JsonElement root, params ReadOnlySpan<string> names)
    {
        long? limit = null;
        foreach (string name in names)
        {
            limit ??= ReadInteger(root, name);
        }
        return limit switch
        {
            null or > int.MaxValue => int.MaxValue,
            < 1 => throw CallRefusal.BadRequest($"A limit of {limit} tokens leaves no room for an answer."),
            _ => (int)limit,
        };
    }

    public static string ReadSeed(JsonElement root) =>
        (ReadInteger(root, "seed") ?? 0).ToString(CultureInfo.InvariantCulture);

    public static bool ReadBoolean(JsonElement element, string name, bool otherwise = false) =>
        Member(element, name) switch
        {
            null => otherwise,
            { ValueKind: JsonValueKind.False } => false,
            { ValueKind: JsonValueKind.True } => true,
            _ => throw CallRefusal.BadRequest($"The field '{name}' is neither true nor false."),
        };

    public static long? ReadInteger(JsonElement element, string name)
    {
        if (Member(element, name) is not JsonElement value)
        {
            return null;
        }
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number)
            ? number
            : throw CallRefusal.BadRequest($"The field '{name}' is not an integer.");
    }

    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private static string Content(JsonElement message, int index) =>
        Member(message, "content") is JsonElement content ? ReadText(content, $"message {index}") : "";

    private static string Part(JsonElement part, string where) =>
        ReadWord(part, "type") is "thinking" or "redacted_thinking" ? ""
        : Member(part, "text") is { ValueKind: JsonValueKind.String } text ? Text(text, where)
        : throw CallRefusal.BadRequest(
            $"{char.ToUpperInvariant(where[0])}{where[1..]} has a part that is not text; simulated players read text only."
        );

    private static string Text(JsonElement text, string where)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw CallRefusal.BadRequest($"The 'content' of {where} is not valid Unicode.");
        }
    }
}
