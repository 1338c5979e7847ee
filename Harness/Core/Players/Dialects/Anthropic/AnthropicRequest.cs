using System.Text.Json;
using System.Text.Json.Nodes;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Request mapping. A seed is not sent: the API takes none.</summary>
/// <param name="Version">The API's version; null for the SDK's.</param>
internal sealed record AnthropicRequest(string? Version, IReadOnlyDictionary<string, JsonElement> Body)
{
    /// <summary>"max_tokens" where the caller sets no limit, since the API demands one; every Claude from version 4 on takes it.</summary>
    public const int DefaultOutputLimit = 32_000;

    /// <summary>The last version of the API that takes a temperature; the SDK's own refuses a request that names one.</summary>
    public const string SamplingVersion = "2023-06-01";

    private static readonly Dictionary<string, JsonElement> s_noFields = [];

    public static AnthropicRequest Create(Endpoint endpoint, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        Conversation conversation = Conversation.Of(messages, options);
        var body = new JsonObject
        {
            ["model"] = options?.ModelId ?? endpoint.Model,
            ["messages"] = new JsonArray([.. conversation.Turns.Select(MessageOf)]),
        };
        if (conversation.Instructions is string instructions)
        {
            body["system"] = instructions;
        }
        var thinking = AnthropicThinking.For(ThinkingWish.Of(options), options?.MaxOutputTokens);
        body["max_tokens"] = thinking.OutputLimit;
        if (thinking.Setting is JsonObject setting)
        {
            body["thinking"] = setting;
        }
        if (options?.StopSequences is { Count: > 0 } stops)
        {
            body["stop_sequences"] = JsonSerializer.SerializeToNode(stops);
        }
        IReadOnlyDictionary<string, JsonElement> fields = endpoint.Quirks.Fields ?? s_noFields;
        bool thinks = thinking.IsOn || fields.ContainsKey("thinking");
        string? version = AnthropicSampling.AddTo(body, options, thinks) ? SamplingVersion : null;
        var elements = body.ToDictionary(
            static member => member.Key,
            static member => JsonSerializer.SerializeToElement(member.Value)
        );
        foreach ((string name, JsonElement value) in fields)
        {
            elements[name] = value;
        }
        return new AnthropicRequest(version, elements);
    }

    private static JsonObject MessageOf(Turn turn) =>
        new()
        {
            ["role"] = turn.IsModels ? "assistant" : "user",
            ["content"] = new JsonArray([
                .. turn.Texts.Select(static text => new JsonObject { ["type"] = "text", ["text"] = text }),
            ]),
        };
}
