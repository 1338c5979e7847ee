using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Gemini;

/// <summary>Gemini's generateContent and streamGenerateContent; thoughts are shown to those who include them.</summary>
internal sealed class GenerateServedDialect : IServedDialect
{
    public string Name => "gemini";

    public PlayerCall Read(HttpRequest request, JsonElement body) =>
        GenerateCallReader.Read(request.Path.Value!, request.Query["alt"] == "sse", body);

    public IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames) => new GenerateAnswerWriter(head, frames);

    public void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer)
    {
        GenerateObject.Open(json);
        if (answer.Reasoning.Length > 0)
        {
            GenerateObject.WritePart(json, answer.Reasoning, isThought: true);
        }
        GenerateObject.WritePart(json, answer.Answer, isThought: false);
        GenerateObject.Close(json, head, GenerateObject.FinishOf(answer.End), answer.Tally);
    }

    public void WriteError(Utf8JsonWriter json, CallRefusal refusal) => GenerateError.Write(json, refusal);
}
