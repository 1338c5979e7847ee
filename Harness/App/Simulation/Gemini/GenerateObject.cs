using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.Gemini;

/// <summary>One GenerateContentResponse: a chunk of a stream and a whole answer have the same shape.</summary>
internal static class GenerateObject
{
    public static string FinishOf(AnswerEnd end) =>
        end switch
        {
            AnswerEnd.Length => "MAX_TOKENS",
            AnswerEnd.Refusal => "SAFETY",
            _ => "STOP",
        };

    /// <summary>Up to the parts of the one candidate.</summary>
    public static void Open(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("candidates"u8);
        json.WriteStartObject();
        json.WriteStartObject("content"u8);
        json.WriteStartArray("parts"u8);
    }

    public static void WritePart(Utf8JsonWriter json, string text, bool isThought)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, text);
        if (isThought)
        {
            json.WriteBoolean("thought"u8, true);
        }
        json.WriteEndObject();
    }

    /// <param name="finish">Null while the answer goes on.</param>
    public static void Close(Utf8JsonWriter json, AnswerHead head, string? finish, TokenTally tally)
    {
        json.WriteEndArray();
        json.WriteString("role"u8, "model"u8);
        json.WriteEndObject();
        if (finish is not null)
        {
            json.WriteString("finishReason"u8, finish);
        }
        json.WriteNumber("index"u8, 0);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteUsage(json, tally);
        json.WriteString("modelVersion"u8, head.Model);
        json.WriteString("responseId"u8, head.Mark);
        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, TokenTally tally)
    {
        json.WriteStartObject("usageMetadata"u8);
        json.WriteNumber("promptTokenCount"u8, tally.Prompt);
        if (tally.Answer > 0)
        {
            json.WriteNumber("candidatesTokenCount"u8, tally.Answer);
        }
        json.WriteNumber("totalTokenCount"u8, tally.Total);
        json.WriteStartArray("promptTokensDetails"u8);
        json.WriteStartObject();
        json.WriteString("modality"u8, "TEXT"u8);
        json.WriteNumber("tokenCount"u8, tally.Prompt);
        json.WriteEndObject();
        json.WriteEndArray();
        if (tally.Reasoning > 0)
        {
            json.WriteNumber("thoughtsTokenCount"u8, tally.Reasoning);
        }
        json.WriteEndObject();
    }
}
