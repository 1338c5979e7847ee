using System.Text.Json;
using System.Text.Json.Nodes;
using Gridlock.Core.Players.Dialects.Anthropic;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>Request mapping; the model is part of the address. A seed is not sent: the API takes none.</summary>
internal static class BedrockRequest
{
    public static JsonObject Create(string model, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        Conversation conversation = Conversation.Of(messages, options);
        var body = new JsonObject
        {
            ["messages"] = new JsonArray([
                .. conversation.Turns.Select(static turn => new JsonObject
                {
                    ["role"] = turn.IsModels ? "assistant" : "user",
                    ["content"] = Blocks(turn.Texts),
                }),
            ]),
        };
        if (conversation.Instructions is string instructions)
        {
            body["system"] = Blocks([instructions]);
        }
        AddOptions(body, ThinkingOf(model, options), options);
        return body;
    }

    private static JsonArray Blocks(IReadOnlyList<string> texts) =>
        new([.. texts.Select(static text => new JsonObject { ["text"] = text })]);

    /// <summary>Only Claude's switch for thinking is known; null for other models, and where nothing is asked for.</summary>
    private static AnthropicThinking? ThinkingOf(string model, ChatOptions? options) =>
        ThinkingWish.Of(options) is ThinkingWish wish && model.Contains("anthropic.", StringComparison.Ordinal)
            ? AnthropicThinking.For(wish, options?.MaxOutputTokens)
            : null;

    private static void AddOptions(JsonObject body, AnthropicThinking? thinking, ChatOptions? options)
    {
        var configuration = new JsonObject();
        if ((thinking?.OutputLimit ?? options?.MaxOutputTokens) is int limit)
        {
            configuration["maxTokens"] = limit;
        }
        bool thinks = thinking?.IsOn is true;
        if (options?.Temperature is float temperature && !thinks)
        {
            configuration["temperature"] = temperature;
        }
        else if (options?.TopP is float topP && !thinks)
        {
            configuration["topP"] = topP;
        }
        if (options?.StopSequences is { Count: > 0 } stops)
        {
            configuration["stopSequences"] = JsonSerializer.SerializeToNode(stops);
        }
        if (configuration.Count > 0)
        {
            body["inferenceConfig"] = configuration;
        }
        if (thinking?.Setting is JsonObject setting)
        {
            body["additionalModelRequestFields"] = new JsonObject { ["thinking"] = setting };
        }
    }
}
