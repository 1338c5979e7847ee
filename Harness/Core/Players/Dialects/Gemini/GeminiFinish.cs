using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Players.Dialects.Gemini;

/// <summary>The API's words for the end of an answer.</summary>
internal static class GeminiFinish
{
    /// <summary>Null for the word that says that there is no reason yet.</summary>
    public static WireEvent.Finished? Of(string word) =>
        word switch
        {
            "FINISH_REASON_UNSPECIFIED" => null,
            "MAX_TOKENS" => new(FinishKind.Length, word),
            "SAFETY"
            or "RECITATION"
            or "LANGUAGE"
            or "BLOCKLIST"
            or "PROHIBITED_CONTENT"
            or "SPII"
            or "MODEL_ARMOR"
            or "IMAGE_SAFETY"
            or "IMAGE_PROHIBITED_CONTENT"
            or "IMAGE_RECITATION" => new(FinishKind.Refusal, word),
            // The answer broke off by no doing of the model's that a reader could see.
            "OTHER"
            or "MALFORMED_FUNCTION_CALL"
            or "MALFORMED_RESPONSE"
            or "UNEXPECTED_TOOL_CALL"
            or "TOO_MANY_TOOL_CALLS"
            or "MISSING_THOUGHT_SIGNATURE" => new(FinishKind.Error, word),
            _ => new(FinishKind.Stop, word),
        };
}
