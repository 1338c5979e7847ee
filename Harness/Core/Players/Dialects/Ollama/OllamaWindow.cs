using System.Globalization;
using System.Numerics;
using System.Text;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Players.Dialects.Ollama;

/// <summary>
/// "num_ctx", the tokens of prompt and answer together. The server's own default of a few thousand would cut a long prompt
/// from its beginning and say nothing. The rule: two bytes of prompt a token (few texts need more), 16 tokens a message
/// for its frame, room for the answer, rounded up to a power of two, so that the next round of a match seldom needs
/// another window, for which the server would load the model anew.
/// </summary>
internal static class OllamaWindow
{
    /// <summary>The name among <see cref="ChatOptions.AdditionalProperties"/> that sets the window itself.</summary>
    public const string Property = "num_ctx";

    private const int BytesPerToken = 2;
    private const int FrameTokens = 16;
    private const int RoomForAnswer = 8192;
    private const int Most = 1 << 20;

    public static int For(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        object? value = null;
        if (
            options?.AdditionalProperties?.TryGetValue(Property, out value) is true
            && int.TryParse(
                Convert.ToString(value, CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture,
                out int set
            )
        )
        {
            return set;
        }
        long prompt = messages.Sum(static message =>
            FrameTokens + (long)Encoding.UTF8.GetByteCount(message.Text) / BytesPerToken
        );
        long needed = prompt + (options?.MaxOutputTokens ?? RoomForAnswer);
        return (int)Math.Min(BitOperations.RoundUpToPowerOf2((ulong)needed), Most);
    }
}
