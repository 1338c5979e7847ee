using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>A thinking model takes no temperature and only a mild top_p, and some models refuse the two together.</summary>
internal static class AnthropicSampling
{
    private const float HottestTemperature = 1;
    private const float LeastTopPWithThinking = 0.95f;

    /// <summary>False if nothing is left to be sent.</summary>
    public static bool AddTo(JsonObject body, ChatOptions? options, bool thinks)
    {
        if (options?.Temperature is float temperature && !thinks)
        {
            body["temperature"] = Math.Min(temperature, HottestTemperature);
            return true;
        }
        if (options?.TopP is float topP && (!thinks || topP is >= LeastTopPWithThinking and <= 1))
        {
            body["top_p"] = topP;
            return true;
        }
        return false;
    }
}
