using Gridlock.Core.Players.Dialects.OpenAi;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>OpenAI's chat/completions, as most servers speak it.</summary>
internal sealed class ChatDialect(string name, Sending sending) : IDialect
{
    /// <summary>For any server.</summary>
    public static ChatDialect Plain { get; } = new("openai-chat", PlainSending.SendAsync);

    /// <summary>For OpenAI itself: its own SDK sends.</summary>
    public static ChatDialect Official { get; } = new("openai-chat-sdk", OfficialSending.ChatAsync);

    public string Name => name;

    public Framing Framing => Framing.Events;

    public Uri Address(Endpoint endpoint) => Addresses.Below(endpoint, "chat/completions");

    public IStreamReader CreateReader(Endpoint endpoint) => new ChatStreamReader(endpoint.Quirks);

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
            ChatRequestBody.Write(endpoint, messages, options),
            cancellationToken
        );
}
