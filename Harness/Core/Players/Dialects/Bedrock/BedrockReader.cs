using System.Text.Json;
using Gridlock.Core.Players.Dialects.Anthropic;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Bedrock;

/// <summary>
/// Stream reading. In a frame the payload is an event's own content and the frame names the event; written down, the
/// event is often a member of its name, and both are read. Redacted reasoning, signatures and tools hold nothing to show.
/// </summary>
internal sealed class BedrockReader : IStreamReader
{
    public IEnumerable<WireEvent> Read(string name, JsonElement payload)
    {
        if (name != "message")
        {
            return ReadEvent(name, payload);
        }
        if (payload.Member("output") is { ValueKind: JsonValueKind.Object })
        {
            return ReadWhole(payload);
        }
        if (payload.Text("message") is not null)
        {
            return ReadEvent("error", payload);
        }
        return payload.ValueKind == JsonValueKind.Object
            ? payload.EnumerateObject().SelectMany(static member => ReadEvent(member.Name, member.Value))
            : [];
    }

    private static IEnumerable<WireEvent> ReadEvent(string name, JsonElement content) =>
        name switch
        {
            "contentBlockDelta" => ReadDelta(content.Member("delta")),
            "messageStop" => ReadStop(content),
            "metadata" => [.. ReadMetadata(content), new WireEvent.Ended()],
            _ when BedrockFault.Find(name, content) is ProviderFault fault => [new WireEvent.Failed(fault)],
            _ => [],
        };

    private static IEnumerable<WireEvent> ReadDelta(JsonElement? delta)
    {
        JsonElement? reasoning = delta?.Member("reasoningContent");
        if ((reasoning?.Text("text") ?? reasoning?.Member("reasoningText")?.Text("text")) is string thought)
        {
            yield return new WireEvent.Reasoning(thought);
        }
        if (delta?.Text("text") is string answer)
        {
            yield return new WireEvent.Answer(answer);
        }
    }

    private static IEnumerable<WireEvent> ReadStop(JsonElement content)
    {
        if (content.Text("stopReason") is string word)
        {
            yield return word is "guardrail_intervened" or "content_filtered"
                ? new WireEvent.Finished(FinishKind.Refusal, word)
                : AnthropicFinish.Of(word);
        }
    }

    private static IEnumerable<WireEvent> ReadMetadata(JsonElement metadata)
    {
        if (metadata.Member("trace")?.Member("promptRouter")?.Text("invokedModelId") is string model)
        {
            yield return new WireEvent.Served(null, model);
        }
        if (metadata.Member("usage") is { ValueKind: JsonValueKind.Object } usage)
        {
            long? read = usage.Count("cacheReadInputTokens");
            long? rest = usage.Count("inputTokens");
            long? input = rest + (read ?? 0) + (usage.Count("cacheWriteInputTokens") ?? 0);
            yield return new WireEvent.Usage(new TokenCount(input, usage.Count("outputTokens"), null, read));
        }
    }

    /// <summary>The answer of "converse", which does not stream.</summary>
    private static IEnumerable<WireEvent> ReadWhole(JsonElement answer)
    {
        JsonElement? content = answer.Member("output")?.Member("message")?.Member("content");
        IEnumerable<WireEvent> blocks = content is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().SelectMany(static block => ReadDelta(block))
            : [];
        return [.. blocks, .. ReadMetadata(answer), .. ReadStop(answer)];
    }
}
