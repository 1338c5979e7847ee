using System.Text.Json.Nodes;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Claude's thinking and its limit of tokens, which bind each other: a budget has to be below the limit.</summary>
/// <param name="Setting">Null if nothing is asked for.</param>
/// <param name="OutputLimit">Thinking and answer together.</param>
internal sealed record AnthropicThinking(JsonObject? Setting, int OutputLimit)
{
    private const int LeastBudget = 1024;
    private const int RoomForAnswer = 8192;

    public bool IsOn { get; private init; }

    /// <summary>A limit that the caller sets holds: a budget beyond it is lowered, and there is no thinking below the least budget.</summary>
    public static AnthropicThinking For(ThinkingWish? wish, int? limit)
    {
        int room = limit ?? AnthropicRequest.DefaultOutputLimit;
        if (wish is not ThinkingWish asked)
        {
            return new AnthropicThinking(null, room);
        }
        if (asked.IsOff)
        {
            return new AnthropicThinking(new JsonObject { ["type"] = "disabled" }, room);
        }
        if (asked.IsOpen)
        {
            // Newer models leave the text of their thinking out unless it is asked for.
            var adaptive = new JsonObject { ["type"] = "adaptive", ["display"] = "summarized" };
            return new AnthropicThinking(adaptive, room) { IsOn = true };
        }
        int wanted = Math.Max(asked.Tokens, LeastBudget);
        int outputLimit = limit ?? (int)Math.Max(room, Math.Min((long)wanted + RoomForAnswer, int.MaxValue));
        int budget = Math.Min(wanted, outputLimit - 1);
        return budget < LeastBudget
            ? new AnthropicThinking(null, outputLimit)
            : new AnthropicThinking(new JsonObject { ["type"] = "enabled", ["budget_tokens"] = budget }, outputLimit)
            {
                IsOn = true,
            };
    }
}
