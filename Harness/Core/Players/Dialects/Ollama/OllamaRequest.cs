using System.Text.Json;
using System.Text.Json.Nodes;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Ollama;

/// <summary>Request mapping.</summary>
internal static class OllamaRequest
{
    public static JsonObject Create(Endpoint endpoint, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        var turns = new List<ChatMessage>(messages);
        if (!string.IsNullOrWhiteSpace(options?.Instructions))
        {
            turns.Insert(0, new ChatMessage(ChatRole.System, options.Instructions));
        }
        var body = new JsonObject
        {
            ["model"] = options?.ModelId ?? endpoint.Model,
            ["messages"] = new JsonArray([.. turns.Select(MessageOf)]),
            ["stream"] = true,
            ["options"] = Settings(turns, options),
            // A prompt that does not fit is an error and a full window an end, never a puzzle with its first half cut off.
            ["truncate"] = false,
            ["shift"] = false,
        };
        if (ThinkingWish.Of(options) is ThinkingWish wish)
        {
            // Refused by models that can not think, so it is sent only where it is asked for.
            body["think"] = !wish.IsOff;
        }
        return body;
    }

    private static JsonObject MessageOf(ChatMessage message) =>
        new() { ["role"] = message.Role.Value, ["content"] = message.Text };

    private static JsonObject Settings(IReadOnlyList<ChatMessage> turns, ChatOptions? options)
    {
        var settings = new JsonObject { ["num_ctx"] = OllamaWindow.For(turns, options) };
        if (options?.MaxOutputTokens is int limit)
        {
            settings["num_predict"] = limit;
        }
        if (options?.Temperature is float temperature)
        {
            settings["temperature"] = temperature;
        }
        if (options?.TopP is float topP)
        {
            settings["top_p"] = topP;
        }
        if (options?.Seed is long seed)
        {
            settings["seed"] = (int)(seed & int.MaxValue);
        }
        if (options?.StopSequences is { Count: > 0 } stops)
        {
            settings["stop"] = JsonSerializer.SerializeToNode(stops);
        }
        return settings;
    }
}
