using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Ollama;

/// <summary>Ollama's own protocol: a line of JSON for every piece.</summary>
internal sealed class OllamaDialect : IDialect
{
    public string Name => "ollama";

    public Framing Framing => Framing.Lines;

    /// <summary>The server's address may end in "api/", as its documentation writes it, or before.</summary>
    public Uri Address(Endpoint endpoint)
    {
        bool named = endpoint.BaseAddress.AbsolutePath.EndsWith("/api/", StringComparison.Ordinal);
        return new Uri(endpoint.BaseAddress, named ? "chat" : "api/chat");
    }

    public IStreamReader CreateReader(Endpoint endpoint) => new OllamaReader();

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
            JsonBody.Write(OllamaRequest.Create(endpoint, messages, options), endpoint.Quirks),
            "application/x-ndjson",
            endpoint.Quirks.KeyHeader
        );
        return await PlainPost.SendAsync(http, request, cancellationToken).ConfigureAwait(false);
    }
}
