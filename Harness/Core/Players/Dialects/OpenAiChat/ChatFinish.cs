using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.OpenAiChat;

/// <summary>What the words of "finish_reason" mean.</summary>
internal static class ChatFinish
{
    public static FinishKind Of(string word) =>
        word switch
        {
            "length" or "max_tokens" or "model_length" => FinishKind.Length,
            "content_filter" or "refusal" or "sensitive" => FinishKind.Refusal,
            "error" or "insufficient_system_resource" or "network_error" or "abort" => FinishKind.Error,
            // "tool_calls", "eos" and whatever else: the model was done.
            _ => FinishKind.Stop,
        };
}
