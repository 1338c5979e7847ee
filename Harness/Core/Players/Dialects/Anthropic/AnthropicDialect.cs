using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Anthropic's Messages API: the official SDK sends, Gridlock reads.</summary>
internal sealed class AnthropicDialect : IDialect
{
    private const string Version = "v1/";

    public string Name => "anthropic";

    public Framing Framing => Framing.Events;

    public Uri Address(Endpoint endpoint) => new(Root(endpoint), Version + "messages");

    public IStreamReader CreateReader(Endpoint endpoint) => new AnthropicReader();

    public Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    ) =>
        AnthropicSending.SendAsync(
            Root(endpoint),
            endpoint,
            http,
            AnthropicRequest.Create(endpoint, messages, options),
            cancellationToken
        );

    /// <summary>The address before the version, which the SDK adds itself.</summary>
    private static Uri Root(Endpoint endpoint)
    {
        string address = endpoint.BaseAddress.GetLeftPart(UriPartial.Path);
        return address.EndsWith('/' + Version, StringComparison.Ordinal)
            ? new Uri(address[..^Version.Length])
            : new Uri(address);
    }
}
