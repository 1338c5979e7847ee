using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Anthropic;

/// <summary>The fields of a message around its content.</summary>
internal static class MessageObject
{
    public static string StopOf(AnswerEnd end) =>
        end switch
        {
            AnswerEnd.Length => "max_tokens",
            AnswerEnd.Refusal => "refusal",
            _ => "end_turn",
        };

    public static void WriteHead(Utf8JsonWriter json, AnswerHead head)
    {
        json.WriteStartObject();
        json.WriteString("id", "msg_" + head.Mark);
        json.WriteString("type", "message");
        json.WriteString("role", "assistant");
        json.WriteString("model", head.Model);
    }

    public static void WriteStop(Utf8JsonWriter json, string? reason)
    {
        json.WriteString("stop_reason", reason);
        json.WriteNull("stop_sequence");
    }

    public static void WriteUsage(Utf8JsonWriter json, int input, int output)
    {
        json.WriteStartObject("usage");
        json.WriteNumber("input_tokens", input);
        json.WriteNumber("cache_creation_input_tokens", 0);
        json.WriteNumber("cache_read_input_tokens", 0);
        json.WriteNumber("output_tokens", output);
        json.WriteEndObject();
    }
}
