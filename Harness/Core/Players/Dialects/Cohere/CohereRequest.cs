using System.Text.Json;
using System.Text.Json.Nodes;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Cohere;

/// <summary>Request mapping.</summary>
internal static class CohereRequest
{
    private const int MostStops = 5;

    public static JsonObject Create(Endpoint endpoint, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        Conversation conversation = Conversation.Of(messages, options);
        IEnumerable<JsonObject> said = conversation.Turns.SelectMany(static turn =>
            turn.Texts.Select(text => Message(turn.IsModels ? "assistant" : "user", text))
        );
        if (conversation.Instructions is string instructions)
        {
            said = said.Prepend(Message("system", instructions));
        }
        var body = new JsonObject
        {
            ["model"] = options?.ModelId ?? endpoint.Model,
            ["messages"] = new JsonArray([.. said]),
            ["stream"] = true,
        };
        if (ThinkingWish.Of(options) is ThinkingWish wish)
        {
            body["thinking"] = Thinking(wish);
        }
        AddOptions(body, options);
        return body;
    }

    private static void AddOptions(JsonObject body, ChatOptions? options)
    {
        if (options?.MaxOutputTokens is int limit)
        {
            body["max_tokens"] = limit;
        }
        if (options?.Temperature is float temperature)
        {
            body["temperature"] = temperature;
        }
        if (options?.TopP is float topP)
        {
            body["p"] = topP;
        }
        // A seed below zero is refused.
        if (options?.Seed is long seed)
        {
            body["seed"] = seed & long.MaxValue;
        }
        if (options?.StopSequences is { Count: > 0 } stops)
        {
            body["stop_sequences"] = JsonSerializer.SerializeToNode(stops.Take(MostStops));
        }
    }

    private static JsonObject Thinking(ThinkingWish wish)
    {
        var thinking = new JsonObject { ["type"] = wish.IsOff ? "disabled" : "enabled" };
        if (wish.Tokens > 0)
        {
            thinking["token_budget"] = wish.Tokens;
        }
        return thinking;
    }

    private static JsonObject Message(string role, string text) => new() { ["role"] = role, ["content"] = text };
}
