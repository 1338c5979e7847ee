using System.Text.Json;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Reports.Exports.Inspect;

/// <summary>Messages and outputs of a conversation as Inspect AI writes them.</summary>
internal static class InspectMessages
{
    public static void WriteInput(Utf8JsonWriter json, RecordedMessage message)
    {
        json.WriteStartObject();
        json.WriteNull("id");
        json.WriteString("content", message.Text ?? "");
        json.WriteString("source", message.Role == "assistant" ? "generate" : "input");
        json.WriteNull("metadata");
        json.WriteString("role", message.Role);
        if (message.Role == "assistant")
        {
            json.WriteNull("tool_calls");
            json.WriteNull("model");
        }
        else if (message.Role == "user")
        {
            json.WriteNull("tool_call_id");
        }
        json.WriteEndObject();
    }

    /// <summary>What came back: reasoning and answer as two pieces of content.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, CallRecord call)
    {
        json.WriteStartObject();
        json.WriteString("id", call.Intent.Call);
        json.WriteStartArray("content");
        if (call.Reasoning.Length > 0)
        {
            json.WriteStartObject();
            json.WriteNull("internal");
            json.WriteString("type", "reasoning");
            json.WriteString("reasoning", call.Reasoning);
            json.WriteNull("summary");
            json.WriteNull("signature");
            json.WriteBoolean("redacted", false);
            json.WriteNull("text");
            json.WriteEndObject();
        }
        json.WriteStartObject();
        json.WriteNull("internal");
        json.WriteString("type", "text");
        json.WriteString("text", call.Answer);
        json.WriteNull("refusal");
        json.WriteNull("citations");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("source", "generate");
        json.WriteNull("metadata");
        json.WriteString("role", "assistant");
        json.WriteNull("tool_calls");
        json.WriteString("model", call.Final?.ServedModel ?? call.Intent.Model);
        json.WriteEndObject();
    }

    /// <summary>A model's output; without a choice where no whole answer came.</summary>
    public static void WriteOutput(Utf8JsonWriter json, CallRecord? call)
    {
        json.WriteStartObject("output");
        json.WriteString("model", call?.Final?.ServedModel ?? call?.Intent.Model ?? "");
        json.WriteStartArray("choices");
        if (call?.Final is not null)
        {
            json.WriteStartObject();
            json.WritePropertyName("message");
            WriteAnswer(json, call);
            json.WriteString("stop_reason", InspectWords.StopReason(call.Final.Finish));
            json.WriteNull("logprobs");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("completion", call?.Final is null ? "" : call.Answer);
        json.WritePropertyName("usage");
        if (call?.Usage is not null)
        {
            UsageSum.Of([call]).Write(json);
        }
        else
        {
            json.WriteNullValue();
        }
        json.WriteNumber("time", call?.Heard.TotalSeconds ?? 0);
        json.WriteNull("metadata");
        json.WriteNull("error");
        json.WriteEndObject();
    }
}
