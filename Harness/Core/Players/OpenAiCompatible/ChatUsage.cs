using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>Token counts exactly as the provider reports them; whether completion tokens include reasoning differs.</summary>
internal static class ChatUsage
{
    public static UsageDetails? Find(JsonElement root)
    {
        if (root.Member("usage") is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        JsonElement? output = usage.Member("completion_tokens_details");
        JsonElement? input = usage.Member("prompt_tokens_details");
        return new UsageDetails
        {
            InputTokenCount = usage.Count("prompt_tokens"),
            OutputTokenCount = usage.Count("completion_tokens"),
            TotalTokenCount = usage.Count("total_tokens"),
            ReasoningTokenCount = output?.Count("reasoning_tokens") ?? usage.Count("reasoning_tokens"),
            CachedInputTokenCount = input?.Count("cached_tokens"),
        };
    }
}
