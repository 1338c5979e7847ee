using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Gemini;

/// <summary>Request mapping; the model is part of the address.</summary>
internal static class GeminiRequest
{
    public static JsonObject Create(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        Conversation conversation = Conversation.Of(messages, options);
        var body = new JsonObject
        {
            ["contents"] = new JsonArray([
                .. conversation.Turns.Select(static turn => Content(turn.IsModels ? "model" : "user", turn.Texts)),
            ]),
            ["generationConfig"] = Configuration(options),
        };
        if (conversation.Instructions is string instructions)
        {
            body["systemInstruction"] = Content(null, [instructions]);
        }
        return body;
    }

    private static JsonObject Content(string? role, IReadOnlyList<string> texts)
    {
        var content = new JsonObject
        {
            ["parts"] = new JsonArray([.. texts.Select(static text => new JsonObject { ["text"] = text })]),
        };
        if (role is not null)
        {
            content["role"] = role;
        }
        return content;
    }

    private static JsonObject Configuration(ChatOptions? options)
    {
        var configuration = new JsonObject { ["thinkingConfig"] = Thinking(ThinkingWish.Of(options)) };
        if (options?.MaxOutputTokens is int limit)
        {
            configuration["maxOutputTokens"] = limit;
        }
        if (options?.Temperature is float temperature)
        {
            configuration["temperature"] = temperature;
        }
        if (options?.TopP is float topP)
        {
            configuration["topP"] = topP;
        }
        // The API's seed has 32 bits.
        if (options?.Seed is long seed)
        {
            configuration["seed"] = (int)(seed & int.MaxValue);
        }
        if (options?.StopSequences is { Count: > 0 } stops)
        {
            configuration["stopSequences"] = JsonSerializer.SerializeToNode(stops);
        }
        return configuration;
    }

    /// <summary>Thoughts come only where they are asked for; asking for them with thinking off is refused.</summary>
    private static JsonObject Thinking(ThinkingWish? wish) =>
        wish switch
        {
            null => new JsonObject { ["includeThoughts"] = true },
            { IsOff: true } => new JsonObject { ["thinkingBudget"] = 0 },
            { IsOpen: true } => new JsonObject { ["includeThoughts"] = true, ["thinkingBudget"] = -1 },
            { Tokens: int tokens } => new JsonObject { ["includeThoughts"] = true, ["thinkingBudget"] = tokens },
        };
}
