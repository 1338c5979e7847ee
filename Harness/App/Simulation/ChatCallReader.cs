using System.Globalization;
using System.Text.Json;
using Gridlock.Core.Players.Simulated;

namespace Gridlock.App.Simulation;

/// <summary>Reads a request's body; fields that it does not know are left alone.</summary>
internal static class ChatCallReader
{
    /// <exception cref="ChatRefusal">The body is not such a request; the message says where.</exception>
    public static ChatCall Read(ReadOnlyMemory<byte> body)
    {
        using JsonDocument json = Parse(body);
        JsonElement root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw ChatRefusal.BadRequest("The body is not a JSON object.");
        }
        JsonElement? options = Member(root, "stream_options");
        return new ChatCall(
            Member(root, "model") is { ValueKind: JsonValueKind.String } model
                ? model.GetString()!
                : throw ChatRefusal.BadRequest("The field 'model' is missing or not a string."),
            ReadMessages(root),
            (ReadInteger(root, "seed") ?? 0).ToString(CultureInfo.InvariantCulture),
            ReadBoolean(root, "stream"),
            options is JsonElement found && ReadBoolean(found, "include_usage"),
            ReadLimit(root)
        );
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException failure)
        {
            throw ChatRefusal.BadRequest(
                $"The body is not JSON: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."
            );
        }
    }

    private static List<SimulatedMessage> ReadMessages(JsonElement root)
    {
        if (Member(root, "messages") is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0)
        {
            throw ChatRefusal.BadRequest("The field 'messages' is missing or not a list with messages.");
        }
        return [.. list.EnumerateArray().Select(ReadMessage)];
    }

    private static SimulatedMessage ReadMessage(JsonElement message, int index)
    {
        string? role = Member(message, "role") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        return role switch
        {
            "system" or "user" or "assistant" => new SimulatedMessage(role, ReadContent(message, index)),
            "developer" => new SimulatedMessage("system", ReadContent(message, index)),
            null => throw ChatRefusal.BadRequest($"Message {index} has no 'role'."),
            _ => throw ChatRefusal.BadRequest(
                $"Message {index} has the role '{role}', which no simulated player knows."
            ),
        };
    }

    private static string ReadContent(JsonElement message, int index) =>
        Member(message, "content") switch
        {
            null => "",
            { ValueKind: JsonValueKind.String } text => Text(text, index),
            { ValueKind: JsonValueKind.Array } parts => string.Concat(
                parts.EnumerateArray().Select(part => ReadPart(part, index))
            ),
            _ => throw ChatRefusal.BadRequest($"The 'content' of message {index} is neither a string nor a list."),
        };

    private static string ReadPart(JsonElement part, int index) =>
        Member(part, "text") is { ValueKind: JsonValueKind.String } text
            ? Text(text, index)
            : throw ChatRefusal.BadRequest(
                $"Message {index} has a part that is not text; simulated players read text only."
            );

    private static string Text(JsonElement text, int index)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw ChatRefusal.BadRequest($"The 'content' of message {index} is not valid Unicode.");
        }
    }

    private static int ReadLimit(JsonElement root)
    {
        long? limit = ReadInteger(root, "max_completion_tokens") ?? ReadInteger(root, "max_tokens");
        return limit switch
        {
            null or > int.MaxValue => int.MaxValue,
            < 1 => throw ChatRefusal.BadRequest($"A limit of {limit} tokens leaves no room for an answer."),
            _ => (int)limit,
        };
    }

    private static bool ReadBoolean(JsonElement element, string name) =>
        Member(element, name) switch
        {
            null or { ValueKind: JsonValueKind.False } => false,
            { ValueKind: JsonValueKind.True } => true,
            _ => throw ChatRefusal.BadRequest($"The field '{name}' is neither true nor false."),
        };

    private static long? ReadInteger(JsonElement element, string name)
    {
        if (Member(element, name) is not JsonElement value)
        {
            return null;
        }
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number)
            ? number
            : throw ChatRefusal.BadRequest($"The field '{name}' is not an integer.");
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
