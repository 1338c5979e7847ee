using System.Text.Json;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiResponses;

/// <summary>Token counts of the Responses protocol: output includes reasoning.</summary>
internal static class ResponsesUsage
{
    // xAI counts cost in "ticks" of a ten-billionth of a dollar.
    private const decimal DollarsATick = 1e-10m;

    public static TokenCount? Find(JsonElement response, Quirks quirks)
    {
        if (response.Member("usage") is not { ValueKind: JsonValueKind.Object } usage)
        {
            return null;
        }
        long? output = usage.Count("output_tokens");
        long? reasoning = usage.Member("output_tokens_details")?.Count("reasoning_tokens");
        return new TokenCount(
            usage.Count("input_tokens"),
            quirks.ReasoningIsExtra ? output + (reasoning ?? 0) : output,
            reasoning,
            usage.Member("input_tokens_details")?.Count("cached_tokens"),
            usage.Count("cost_in_usd_ticks") * DollarsATick
        );
    }
}
