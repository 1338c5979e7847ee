using System.Text;
using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects;

/// <summary>Tells by its first payloads which dialect a recorded body is in.</summary>
public static class DialectGuess
{
    /// <summary>As many bytes as it takes.</summary>
    public const int Enough = 64 * 1024;

    private const int MostPayloads = 8;
    private static readonly JsonReaderOptions s_several = new() { AllowMultipleValues = true };

    /// <summary>The plain name of a dialect; null if nothing tells.</summary>
    /// <param name="start">The first bytes of the body; they may end anywhere.</param>
    public static string? Of(ReadOnlyMemory<byte> start)
    {
        ReadOnlyMemory<byte> bare = (start.Span.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n"u8);
        if (bare.IsEmpty)
        {
            return null;
        }
        if (bare.Span[0] == 0)
        {
            return "bedrock";
        }
        IEnumerable<JsonElement> payloads = bare.Span[0] is (byte)'{' or (byte)'[' ? Values(bare) : Events(bare);
        return payloads.Take(MostPayloads).Select(Sign).FirstOrDefault(static sign => sign is not null);
    }

    /// <summary>"openai-chat" of "openai-chat-sdk", whose streams are the same.</summary>
    public static string Plain(string dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        return dialect.EndsWith("-sdk", StringComparison.Ordinal) ? dialect[..^"-sdk".Length] : dialect;
    }

    private static IEnumerable<JsonElement> Events(ReadOnlyMemory<byte> body) =>
        Encoding
            .UTF8.GetString(body.Span)
            .Split('\n')
            .Where(static line => line.StartsWith("data:", StringComparison.Ordinal))
            .SelectMany(static line => Values(Encoding.UTF8.GetBytes(line[5..])));

    private static List<JsonElement> Values(ReadOnlyMemory<byte> text)
    {
        var values = new List<JsonElement>();
        var json = new Utf8JsonReader(text.Span, s_several);
        try
        {
            while (values.Count < MostPayloads && json.Read())
            {
                JsonElement value = JsonElement.ParseValue(ref json);
                values.AddRange(value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value]);
            }
        }
        catch (JsonException)
        {
            // The last value is cut off, or what follows is no JSON; what was read tells.
        }
        return values;
    }

    private static string? Sign(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        string type = payload.Text("type") ?? "";
        return type.StartsWith("response.", StringComparison.Ordinal) || payload.Text("object") == "response"
                ? "openai-responses"
            : payload.Member("choices") is { ValueKind: JsonValueKind.Array } ? "openai-chat"
            : Has(payload, "candidates", "usageMetadata", "promptFeedback") || IsGoogleError(payload) ? "gemini"
            : type is "message-start" or "content-start" or "content-delta" or "message-end" ? "cohere"
            : type is "message_start" or "content_block_start" or "content_block_delta" or "message_delta" or "message"
                ? "anthropic"
            : type == "error" && payload.Member("error") is { ValueKind: JsonValueKind.Object } ? "anthropic"
            : Has(payload, "messageStart", "contentBlockDelta", "contentBlockStart", "messageStop") ? "bedrock"
            : Has(payload, "done") && Has(payload, "message", "response") ? "ollama"
            : null;
    }

    private static bool IsGoogleError(JsonElement payload) =>
        payload.Member("error") is { ValueKind: JsonValueKind.Object } error
        && error.Count("code") is not null
        && error.Text("status") is not null;

    private static bool Has(JsonElement payload, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (payload.Member(name) is not null)
            {
                return true;
            }
        }
        return false;
    }
}
