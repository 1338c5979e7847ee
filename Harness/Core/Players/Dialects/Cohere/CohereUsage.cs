using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Cohere;

/// <summary>What went through the model, which is more than what is billed: Cohere's own preamble is not charged.</summary>
internal static class CohereUsage
{
    public static TokenCount? Find(JsonElement end)
    {
        if (end.Member("usage") is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        JsonElement? tokens = usage.Member("tokens");
        JsonElement? billed = usage.Member("billed_units");
        return new TokenCount(
            tokens?.Count("input_tokens") ?? billed?.Count("input_tokens"),
            tokens?.Count("output_tokens") ?? billed?.Count("output_tokens"),
            tokens?.Count("reasoning_tokens"),
            usage.Count("cached_tokens")
        );
    }
}
