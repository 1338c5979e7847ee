using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Cohere;

/// <summary>Cohere's chat protocol, version 2.</summary>
internal sealed class CohereDialect : IDialect
{
    public string Name => "cohere";

    public Framing Framing => Framing.Events;

    public Uri Address(Endpoint endpoint) => new(endpoint.BaseAddress, "chat");

    public IStreamReader CreateReader(Endpoint endpoint) => new CohereReader();

    public async Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    )
    {
        using HttpRequestMessage request = PlainPost.Create(
            endpoint,
            Address(endpoint),
            JsonBody.Write(CohereRequest.Create(endpoint, messages, options), endpoint.Quirks),
            "text/event-stream",
            endpoint.Quirks.KeyHeader
        );
        return await PlainPost.SendAsync(http, request, cancellationToken).ConfigureAwait(false);
    }
}
