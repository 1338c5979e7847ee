using System.Text.Json;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Simulation;

/// <summary>The JSON objects of one answer.</summary>
internal sealed class ChatAnswer(string id, long created, string model, int promptTokens)
{
    private const string Fingerprint = "gridlock-sim";

    public static string FieldOf(DeltaKind kind) => kind == DeltaKind.Reasoning ? "reasoning_content" : "content";

    /// <summary>One streamed chunk with at most one text.</summary>
    public void WriteDelta(Utf8JsonWriter json, string? role, TokenChunk? chunk, string? finish)
    {
        WriteHead(json, "chat.completion.chunk");
        json.WriteStartArray("choices");
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("delta");
        if (role is not null)
        {
            json.WriteString("role", role);
            json.WriteString("content", "");
        }
        if (chunk is TokenChunk text)
        {
            json.WriteString(FieldOf(text.Kind), text.Text);
        }
        json.WriteEndObject();
        json.WriteString("finish_reason", finish);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The chunk without choices that ends a stream whose usage was asked for.</summary>
    public void WriteUsageChunk(Utf8JsonWriter json, TokenCutter tokens)
    {
        WriteHead(json, "chat.completion.chunk");
        json.WriteStartArray("choices");
        json.WriteEndArray();
        WriteUsage(json, tokens);
        json.WriteEndObject();
    }

    /// <summary>The whole answer of a request that wants no stream.</summary>
    public void WriteWhole(Utf8JsonWriter json, string reasoning, string answer, string finish, TokenCutter tokens)
    {
        WriteHead(json, "chat.completion");
        json.WriteStartArray("choices");
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("message");
        json.WriteString("role", "assistant");
        json.WriteString(FieldOf(DeltaKind.Answer), answer);
        if (reasoning.Length > 0)
        {
            json.WriteString(FieldOf(DeltaKind.Reasoning), reasoning);
        }
        json.WriteEndObject();
        json.WriteString("finish_reason", finish);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteUsage(json, tokens);
        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json, string kind)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("object", kind);
        json.WriteNumber("created", created);
        json.WriteString("model", model);
        json.WriteString("system_fingerprint", Fingerprint);
    }

    private void WriteUsage(Utf8JsonWriter json, TokenCutter tokens)
    {
        json.WriteStartObject("usage");
        json.WriteNumber("prompt_tokens", promptTokens);
        json.WriteNumber("completion_tokens", tokens.Tokens);
        json.WriteNumber("total_tokens", (long)promptTokens + tokens.Tokens);
        json.WriteStartObject("completion_tokens_details");
        json.WriteNumber("reasoning_tokens", tokens.ReasoningTokens);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
