using System.Text.Json;
using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Simulation.OpenAiChat;

/// <summary>An answer in one object, and what streamed chunks share with it.</summary>
internal static class ChatObject
{
    public static void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer)
    {
        bool refused = answer.End == AnswerEnd.Refusal;
        json.WriteStartObject();
        json.WriteString("id", "chatcmpl-" + head.Mark);
        json.WriteString("object", "chat.completion");
        json.WriteNumber("created", head.Created.ToUnixTimeSeconds());
        json.WriteString("model", head.Model);
        json.WriteString("system_fingerprint", AnswerHead.Fingerprint);
        json.WriteStartArray("choices");
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("message");
        json.WriteString("role", "assistant");
        json.WriteString("content", refused ? null : answer.Answer);
        if (refused)
        {
            json.WriteString("refusal", answer.Answer);
        }
        if (answer.Reasoning.Length > 0)
        {
            json.WriteString("reasoning_content", answer.Reasoning);
        }
        json.WriteEndObject();
        json.WriteString("finish_reason", FinishOf(answer.End));
        json.WriteEndObject();
        json.WriteEndArray();
        WriteUsage(json, answer.Tally);
        json.WriteEndObject();
    }

    public static void WriteUsage(Utf8JsonWriter json, TokenTally tally)
    {
        json.WriteStartObject("usage");
        json.WriteNumber("prompt_tokens", tally.Prompt);
        json.WriteNumber("completion_tokens", tally.Output);
        json.WriteNumber("total_tokens", tally.Total);
        json.WriteStartObject("completion_tokens_details");
        json.WriteNumber("reasoning_tokens", tally.Reasoning);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A refusal has a field of its own here, and the turn ends as any other.
    public static string FinishOf(AnswerEnd end) => end == AnswerEnd.Length ? "length" : "stop";
}
