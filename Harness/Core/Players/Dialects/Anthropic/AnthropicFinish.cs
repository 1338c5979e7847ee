using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Anthropic;

/// <summary>Claude's words for the end of an answer, the same at Anthropic and at Bedrock.</summary>
internal static class AnthropicFinish
{
    public static WireEvent.Finished Of(string word) =>
        new(
            word switch
            {
                "max_tokens" or "model_context_window_exceeded" => FinishKind.Length,
                "refusal" => FinishKind.Refusal,
                _ => FinishKind.Stop,
            },
            word
        );
}
