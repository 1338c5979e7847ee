using System.Text;
using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Anthropic;

/// <summary>Anthropic's messages; thinking is shown to those who enable it.</summary>
internal sealed class MessagesServedDialect : IServedDialect
{
    public string Name => "anthropic";

    public PlayerCall Read(HttpRequest request, JsonElement body) => MessagesCallReader.Read(body);

    public IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames) => new MessagesAnswerWriter(head, frames);

    public void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer)
    {
        MessageObject.WriteHead(json, head);
        json.WriteStartArray("content");
        if (answer.Reasoning.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("type", "thinking");
            json.WriteString("thinking", answer.Reasoning);
            json.WriteString("signature", SignatureOf(head));
            json.WriteEndObject();
        }
        else if (answer.HidesReasoning && head.Call.ShowsReasoning)
        {
            json.WriteStartObject();
            json.WriteString("type", "redacted_thinking");
            json.WriteString("data", SignatureOf(head));
            json.WriteEndObject();
        }
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("text", answer.Answer);
        json.WriteEndObject();
        json.WriteEndArray();
        MessageObject.WriteStop(json, MessageObject.StopOf(answer.End));
        MessageObject.WriteUsage(json, answer.Tally.Prompt, answer.Tally.Output);
        json.WriteEndObject();
    }

    public void WriteError(Utf8JsonWriter json, CallRefusal refusal) => MessagesError.Write(json, refusal);

    /// <summary>What stands for the provider's seal on a thinking block.</summary>
    public static string SignatureOf(AnswerHead head) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"simulated {head.Model} {head.Mark}"));
}
