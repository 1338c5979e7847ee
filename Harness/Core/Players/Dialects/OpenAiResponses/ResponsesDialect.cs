using Gridlock.Core.Players.Dialects.OpenAi;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>OpenAI's Responses protocol, which LM Studio, xAI and DeepSeek speak too.</summary>
internal sealed class ResponsesDialect(string name, Sending sending) : IDialect
{
    /// <summary>For any server.</summary>
    public static ResponsesDialect Plain { get; } = new("openai-responses", PlainSending.SendAsync);

    /// <summary>For OpenAI itself: its own SDK sends.</summary>
    public static ResponsesDialect Official { get; } = new("openai-responses-sdk", OfficialSending.ResponsesAsync);

    public string Name => name;

    public Framing Framing => Framing.Events;

    public Uri Address(Endpoint endpoint) => Addresses.Below(endpoint, "responses");

    public IStreamReader CreateReader(Endpoint endpoint) => new ResponsesStreamReader(endpoint.Quirks);

    public Task<WireResponse> SendAsync(
        Endpoint endpoint,
        HttpClient http,
        IReadOnlyList<ChatMessage> messages,
        ChatOptions? options,
        CancellationToken cancellationToken
    ) =>
        sending(
            endpoint,
            http,
            Address(endpoint),
            ResponsesRequestBody.Write(endpoint, messages, options),
            cancellationToken
        );
}
