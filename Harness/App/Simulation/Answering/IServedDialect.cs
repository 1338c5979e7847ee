using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation.Answering;

/// <summary>A provider's protocol as a server speaks it.</summary>
internal interface IServedDialect
{
    /// <summary>As the journal names it, such as "openai-chat".</summary>
    string Name { get; }

    /// <exception cref="CallRefusal">The body is not such a request; the message says where.</exception>
    PlayerCall Read(HttpRequest request, JsonElement body);

    IAnswerWriter CreateWriter(AnswerHead head, FrameWriter frames);

    void WriteWhole(Utf8JsonWriter json, AnswerHead head, WholeAnswer answer);

    void WriteError(Utf8JsonWriter json, CallRefusal refusal);
}
