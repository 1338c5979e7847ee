using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Wire;

/// <summary>The protocol of a provider: how a request is put, and how its stream is read.</summary>
internal interface IDialect
{
    /// <summary>As the catalogue writes it, such as "openai-responses".</summary>
    string Name { get; }

    Framing Framing { get; }

    /// <summary>Where the request of this endpoint goes; no query and no user information.</summary>
    Uri Address(Endpoint endpoint);

    IStreamReader CreateReader(Endpoint endpoint);

    /// <summary>Sends the request and returns at the response's headers, whatever its status.</summary>
    /// <exception cref="HttpRequestException">No response came.</exception>
    Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    );
}
