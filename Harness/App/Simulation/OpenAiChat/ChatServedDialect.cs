using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.OpenAiChat;

/// <summary>OpenAI's chat/completions, with reasoning in "reasoning_content" as most compatible servers send it.</summary>
internal sealed class ChatServedDialect : IServedDialect
{
    public string Name => "openai-chat";

    public PlayerCall Read(HttpRequest request, JsonElement body) => ChatCallReader.Read(body);

    public IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames) => new ChatAnswerWriter(head, frames);

    public void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer) =>
        ChatObject.WriteWhole(json, head, answer);

    public void WriteError(Utf8JsonWriter json, CallRefusal refusal) => OpenAiError.Write(json, refusal);
}
