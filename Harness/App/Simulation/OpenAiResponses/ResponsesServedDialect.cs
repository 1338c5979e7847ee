using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.OpenAiChat;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.OpenAiResponses;

/// <summary>OpenAI's responses; reasoning is shown as a summary, to those who ask for one.</summary>
internal sealed class ResponsesServedDialect : IServedDialect
{
    public string Name => "openai-responses";

    public PlayerCall Read(HttpRequest request, JsonElement body) => ResponsesCallReader.Read(body);

    public IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames) => new ResponsesAnswerWriter(head, frames);

    public void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer)
    {
        var items = new ResponseItems(head);
        if (answer.Reasoning.Length > 0 || answer.HidesReasoning)
        {
            items.Begin(ResponseItemKind.Reasoning).Append(answer.Reasoning);
        }
        items
            .Begin(answer.End == AnswerEnd.Refusal ? ResponseItemKind.Refusal : ResponseItemKind.Message)
            .Append(answer.Answer);
        new ResponseObject(head).Write(json, ResponseObject.StatusOf(answer.End), items, answer.Tally);
    }

    public void WriteError(Utf8JsonWriter json, CallRefusal refusal) => OpenAiError.Write(json, refusal);
}
