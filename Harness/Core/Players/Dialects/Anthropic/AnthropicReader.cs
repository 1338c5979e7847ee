using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Stream reading. Redacted thinking, signatures, citations and tools hold nothing to show; usage counts them.</summary>
internal sealed class AnthropicReader : IStreamReader
{
    private readonly AnthropicUsage _usage = new();

    public IEnumerable<WireEvent> Read(string name, JsonElement payload) =>
        (payload.Text("type") ?? (name == "error" ? name : null)) switch
        {
            "message_start" => ReadStart(payload.Member("message") ?? payload),
            "content_block_start" => ReadBlock(payload.Member("content_block")),
            "content_block_delta" => ReadBlock(payload.Member("delta")),
            "message_delta" => ReadEnd(payload, payload.Member("delta")),
            "message_stop" => [new WireEvent.Ended()],
            "message" => ReadWhole(payload),
            "error" => [new WireEvent.Failed(AnthropicFault.Read(payload))],
            _ when payload.Member("error") is { ValueKind: not JsonValueKind.Null } =>
            [
                new WireEvent.Failed(AnthropicFault.Read(payload)),
            ],
            _ => [],
        };

    private IEnumerable<WireEvent> ReadStart(JsonElement message)
    {
        yield return new WireEvent.Served(message.Text("id"), message.Text("model"));
        if (_usage.Take(message) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
    }

    /// <summary>A block's start and its deltas hold their text in the same members.</summary>
    private static IEnumerable<WireEvent> ReadBlock(JsonElement? block)
    {
        if (block is not JsonElement found)
        {
            yield break;
        }
        switch (found.Text("type"))
        {
            case "thinking" or "thinking_delta" when found.Text("thinking") is string reasoning:
                yield return new WireEvent.Reasoning(reasoning);
                break;
            case "text" or "text_delta" when found.Text("text") is string answer:
                yield return new WireEvent.Answer(answer);
                break;
        }
    }

    private IEnumerable<WireEvent> ReadEnd(JsonElement usageHolder, JsonElement? delta)
    {
        if (_usage.Take(usageHolder) is TokenCount count)
        {
            yield return new WireEvent.Usage(count);
        }
        if (delta?.Text("stop_reason") is string word)
        {
            yield return AnthropicFinish.Of(word);
        }
    }

    /// <summary>The answer of a server that does not stream.</summary>
    private IEnumerable<WireEvent> ReadWhole(JsonElement message)
    {
        IEnumerable<WireEvent> blocks = message.Member("content") is { ValueKind: JsonValueKind.Array } content
            ? content.EnumerateArray().SelectMany(static block => ReadBlock(block))
            : [];
        return [.. ReadStart(message), .. blocks, .. ReadEnd(message, message)];
    }
}
