using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>Amazon Bedrock's converse-stream, with an API key as the bearer; requests signed by AWS credentials are not sent.</summary>
internal sealed class BedrockDialect : IDialect
{
    public string Name => "bedrock";

    public Framing Framing => Framing.Frames;

    public Uri Address(Endpoint endpoint) => AddressOf(endpoint, endpoint.Model);

    public IStreamReader CreateReader(Endpoint endpoint) => new BedrockReader();

    public async Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    )
    {
        string model = options?.ModelId ?? endpoint.Model;
        using HttpRequestMessage request = PlainPost.Create(
            endpoint,
            AddressOf(endpoint, model),
            JsonBody.Write(BedrockRequest.Create(model, messages, options), endpoint.Quirks),
            EventFrames.MediaType,
            endpoint.Quirks.KeyHeader
        );
        return await PlainPost.SendAsync(http, request, cancellationToken).ConfigureAwait(false);
    }

    private static Uri AddressOf(Endpoint endpoint, string model) =>
        new(endpoint.BaseAddress, $"model/{Uri.EscapeDataString(model)}/converse-stream");
}
