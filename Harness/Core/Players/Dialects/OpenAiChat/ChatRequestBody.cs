using System.Text.Json;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>Request mapping: messages and options as the JSON of chat/completions. Reasoning of earlier turns is not sent back.</summary>
internal static class ChatRequestBody
{
    private const string UsualOutputLimit = "max_tokens";

    public static byte[] Write(Endpoint endpoint, IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        JsonBody.Write(json =>
        {
            json.WriteString("model", options?.ModelId ?? endpoint.Model);
            WriteMessages(json, messages, options?.Instructions);
            json.WriteBoolean("stream", true);
            if (endpoint.Quirks.AsksForUsage)
            {
                json.WriteStartObject("stream_options");
                json.WriteBoolean("include_usage", true);
                json.WriteEndObject();
            }
            if (options is not null)
            {
                WriteOptions(json, endpoint.Quirks, options);
            }
            json.WriteFields(endpoint.Quirks);
        });

    private static void WriteMessages(Utf8JsonWriter json, IEnumerable<ChatMessage> messages, string? instructions)
    {
        json.WriteStartArray("messages");
        if (instructions is not null)
        {
            WriteMessage(json, "system", instructions);
        }
        foreach (ChatMessage message in messages)
        {
            WriteMessage(json, message.Role.Value, message.Text);
        }
        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string role, string text)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("content", text);
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, Quirks quirks, ChatOptions options)
    {
        if (options.Temperature is float temperature)
        {
            json.WriteNumber("temperature", temperature);
        }
        if (options.TopP is float topP)
        {
            json.WriteNumber("top_p", topP);
        }
        if (options.MaxOutputTokens is int limit)
        {
            json.WriteNumber(quirks.OutputLimitField ?? UsualOutputLimit, limit);
        }
        if (options.Seed is long seed && quirks.SeedField is string field)
        {
            json.WriteNumber(field, seed);
        }
        if (options.StopSequences is { Count: > 0 } stops)
        {
            json.WriteStartArray("stop");
            foreach (string stop in stops)
            {
                json.WriteStringValue(stop);
            }
            json.WriteEndArray();
        }
    }
}
