using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>The counts of one answer: cumulative, each event stating some of them, cached input apart from the rest.</summary>
internal sealed class AnthropicUsage
{
    private long? _input;
    private long? _read;
    private long? _created;
    private long? _output;
    private long? _reasoning;

    /// <summary>Null if the element holds no usage.</summary>
    public TokenCount? Take(JsonElement holder)
    {
        if (holder.Member("usage") is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        _input = usage.Count("input_tokens") ?? _input;
        _read = usage.Count("cache_read_input_tokens") ?? _read;
        _created = usage.Count("cache_creation_input_tokens") ?? _created;
        _output = usage.Count("output_tokens") ?? _output;
        _reasoning = usage.Member("output_tokens_details")?.Count("thinking_tokens") ?? _reasoning;
        long? input =
            _input is null && _read is null && _created is null ? null : (_input ?? 0) + (_read ?? 0) + (_created ?? 0);
        return new TokenCount(input, _output, _reasoning, _read);
    }
}
