using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Gemini;

/// <summary>Google's generateContent protocol, streamed as events. The key goes into a header, never into the address.</summary>
internal sealed class GeminiDialect : IDialect
{
    public string Name => "gemini";

    public Framing Framing => Framing.Events;

    public Uri Address(Endpoint endpoint) => AddressOf(endpoint, endpoint.Model);

    public IStreamReader CreateReader(Endpoint endpoint) => new GeminiReader();

    public async Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    )
    {
        Uri address = AddressOf(endpoint, options?.ModelId ?? endpoint.Model);
        using HttpRequestMessage request = PlainPost.Create(
            endpoint,
            // Without this query the answer is one JSON array and no stream of events.
            new Uri(address, "?alt=sse"),
            JsonBody.Write(GeminiRequest.Create(messages, options), endpoint.Quirks),
            keyHeader: endpoint.Quirks.KeyHeader ?? "x-goog-api-key"
        );
        return await PlainPost.SendAsync(http, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A model that names its own collection, such as "tunedModels/x", stays in it.</summary>
    private static Uri AddressOf(Endpoint endpoint, string model)
    {
        string path = string.Join('/', model.Split('/').Select(Uri.EscapeDataString));
        string collection = path.Contains('/', StringComparison.Ordinal) ? "" : "models/";
        return new Uri(endpoint.BaseAddress, $"{collection}{path}:streamGenerateContent");
    }
}
