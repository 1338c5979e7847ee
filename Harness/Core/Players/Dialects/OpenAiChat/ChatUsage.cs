using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>Token counts of chat/completions: output includes reasoning, wherever the provider put it.</summary>
internal static class ChatUsage
{
    // xAI counts cost in "ticks" of a ten-billionth of a dollar.
    private const decimal DollarsATick = 1e-10m;

    public static TokenCount? Find(JsonElement root, Quirks quirks)
    {
        JsonElement? holder = root.Member("usage");
        if (holder is not { ValueKind: JsonValueKind.Object })
        {
            holder = root.Member("x_groq")?.Member("usage");
        }
        if (holder is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        long? input = usage.Count("prompt_tokens");
        long? output = usage.Count("completion_tokens");
        long? reasoning =
            usage.Member("completion_tokens_details")?.Count("reasoning_tokens") ?? usage.Count("reasoning_tokens");
        bool isExtra = quirks.ReasoningIsExtra || IsExtra(input, output, reasoning, usage.Count("total_tokens"));
        return new TokenCount(
            input,
            isExtra ? output + (reasoning ?? 0) : output,
            reasoning,
            usage.Member("prompt_tokens_details")?.Count("cached_tokens") ?? usage.Count("prompt_cache_hit_tokens"),
            usage.Money("cost") ?? usage.Count("cost_in_usd_ticks") * DollarsATick
        );
    }

    /// <summary>True where the total tells that reasoning is counted beside the output, as xAI does.</summary>
    private static bool IsExtra(long? input, long? output, long? reasoning, long? total) =>
        reasoning > 0 && total is not null && total == input + output + reasoning;
}
