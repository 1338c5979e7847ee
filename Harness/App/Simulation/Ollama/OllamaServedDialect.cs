using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Ollama;

/// <summary>Ollama's own chat API; thinking is shown unless it is switched off.</summary>
internal sealed class OllamaServedDialect : IServedDialect
{
    public string Name => "ollama";

    public PlayerCall Read(HttpRequest request, JsonElement body) => OllamaCallReader.Read(body);

    public IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames) => new OllamaAnswerWriter(head, frames);

    public void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer)
    {
        OllamaObject.Open(json, head);
        json.WriteString("content", answer.Answer);
        if (answer.Reasoning.Length > 0)
        {
            json.WriteString("thinking", answer.Reasoning);
        }
        OllamaObject.CloseLast(json, answer.End, answer.Tally, answer.Took);
    }

    public void WriteError(Utf8JsonWriter json, CallRefusal refusal) => OllamaObject.WriteError(json, refusal);
}
