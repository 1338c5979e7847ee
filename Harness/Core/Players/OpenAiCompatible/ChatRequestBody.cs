using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>Request mapping: messages and options as the JSON of chat/completions. Reasoning of earlier turns is not sent back.</summary>
internal static class ChatRequestBody
{
    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static HttpRequestMessage CreateRequest(
        ChatEndpoint endpoint,
        IEnumerable<ChatMessage> messages,
        ChatOptions? options
    )
    {
        var content = new ByteArrayContent(Write(endpoint, messages, options));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Completions) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (endpoint.Key is ApiKey key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Text);
        }
        return request;
    }

    internal static byte[] Write(ChatEndpoint endpoint, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_plain))
        {
            json.WriteStartObject();
            json.WriteString("model", options?.ModelId ?? endpoint.Model);
            WriteMessages(json, messages, options?.Instructions);
            json.WriteBoolean("stream", true);
            if (endpoint.Dialect.AsksForUsage)
            {
                json.WriteStartObject("stream_options");
                json.WriteBoolean("include_usage", true);
                json.WriteEndObject();
            }
            if (options is not null)
            {
                WriteOptions(json, endpoint.Dialect, options);
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

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

    private static void WriteOptions(Utf8JsonWriter json, ChatDialect dialect, ChatOptions options)
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
            json.WriteNumber(dialect.OutputLimitField, limit);
        }
        if (options.Seed is long seed && dialect.SeedField is string field)
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
