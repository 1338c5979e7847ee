using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAi;

/// <summary>Sending to servers that speak OpenAI's protocols without being OpenAI.</summary>
internal static class PlainSending
{
    public static async Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        Uri address,
        byte[] json,
        CancellationToken cancellationToken
    )
    {
        using HttpRequestMessage request = PlainPost.Create(
            endpoint,
            address,
            json,
            keyHeader: endpoint.Quirks.KeyHeader
        );
        return await PlainPost.SendAsync(http, request, cancellationToken).ConfigureAwait(false);
    }
}
