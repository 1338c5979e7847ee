using System.Globalization;
using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Ollama;

/// <summary>One line of a chat, and an error.</summary>
internal static class OllamaObject
{
    /// <summary>Up to the fields of the message.</summary>
    public static void Open(Utf8JsonWriter json, AnswerHead head)
    {
        json.WriteStartObject();
        json.WriteString("model"u8, head.Model);
        json.WriteString(
            "created_at"u8,
            head.Created.ToString("yyyy-MM-ddTHH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)
        );
        json.WriteStartObject("message"u8);
        json.WriteString("role"u8, "assistant"u8);
    }

    public static void Close(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteBoolean("done"u8, false);
        json.WriteEndObject();
    }

    public static void CloseLast(Utf8JsonWriter json, AnswerEnd end, TokenTally tally, TimeSpan took)
    {
        long nanoseconds = took.Ticks * TimeSpan.NanosecondsPerTick;
        json.WriteEndObject();
        json.WriteBoolean("done", true);
        // There is no word for a refusal here.
        json.WriteString("done_reason", end == AnswerEnd.Length ? "length" : "stop");
        json.WriteNumber("total_duration", nanoseconds);
        json.WriteNumber("load_duration", 0);
        json.WriteNumber("prompt_eval_count", tally.Prompt);
        json.WriteNumber("prompt_eval_duration", 0);
        json.WriteNumber("eval_count", tally.Output);
        json.WriteNumber("eval_duration", nanoseconds);
        json.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter json, CallRefusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("error", refusal.Message);
        json.WriteEndObject();
    }
}
