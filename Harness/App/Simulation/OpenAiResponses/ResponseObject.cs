using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>The response itself, as the first and the last event and the whole answer show it.</summary>
internal sealed class ResponseObject(AnswerHead head)
{
    public static string StatusOf(AnswerEnd end) => end == AnswerEnd.Length ? "incomplete" : "completed";

    /// <param name="tally">Null while it is not known.</param>
    public void Write(Utf8JsonWriter json, string status, ResponseItems items, TokenTally? tally)
    {
        json.WriteStartObject();
        json.WriteString("id", "resp_" + head.Mark);
        json.WriteString("object", "response");
        json.WriteNumber("created_at", head.Created.ToUnixTimeSeconds());
        json.WriteString("status", status);
        json.WriteBoolean("background", false);
        json.WriteNull("error");
        WriteIncomplete(json, status);
        json.WriteNull("instructions");
        WriteNumber(json, "max_output_tokens", head.Call.TokenLimit);
        json.WriteString("model", head.Model);
        items.Write(json, status);
        json.WriteBoolean("parallel_tool_calls", true);
        json.WriteNull("previous_response_id");
        json.WriteStartObject("reasoning");
        json.WriteNull("effort");
        json.WriteString("summary", head.Call.ShowsReasoning ? "detailed" : null);
        json.WriteEndObject();
        json.WriteString("service_tier", "default");
        json.WriteBoolean("store", false);
        json.WriteNumber("temperature", 1);
        json.WriteString("tool_choice", "auto");
        json.WriteStartArray("tools");
        json.WriteEndArray();
        json.WriteNumber("top_p", 1);
        json.WriteString("truncation", "disabled");
        WriteUsage(json, tally);
        json.WriteNull("user");
        json.WriteStartObject("metadata");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteIncomplete(Utf8JsonWriter json, string status)
    {
        if (status != "incomplete")
        {
            json.WriteNull("incomplete_details");
            return;
        }
        json.WriteStartObject("incomplete_details");
        json.WriteString("reason", "max_output_tokens");
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int limit)
    {
        if (limit == int.MaxValue)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteNumber(name, limit);
    }

    private static void WriteUsage(Utf8JsonWriter json, TokenTally? tally)
    {
        if (tally is not TokenTally known)
        {
            json.WriteNull("usage");
            return;
        }
        json.WriteStartObject("usage");
        json.WriteNumber("input_tokens", known.Prompt);
        json.WriteStartObject("input_tokens_details");
        json.WriteNumber("cached_tokens", 0);
        json.WriteEndObject();
        json.WriteNumber("output_tokens", known.Output);
        json.WriteStartObject("output_tokens_details");
        json.WriteNumber("reasoning_tokens", known.Reasoning);
        json.WriteEndObject();
        json.WriteNumber("total_tokens", known.Total);
        json.WriteEndObject();
    }
}
