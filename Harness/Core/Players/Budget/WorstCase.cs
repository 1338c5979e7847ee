using System.Text;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Budget;

/// <summary>What a call can cost at most, before it leaves.</summary>
public static class WorstCase
{
    /// <summary>Sent where a budget needs a limit and the player has none; every Claude from version 4 on takes it, and refuses a
    /// request that asks for more than it can give.</summary>
    public const int UsualOutputLimit = 32_000;

    /// <summary>What providers put around a message, and once around all of them.</summary>
    internal const int TokensAroundMessage = 16;
    private const int TokensAroundPrompt = 256;
    private const decimal Million = 1_000_000;

    /// <summary>No tokenizer makes more tokens of a text than it has bytes in UTF-8.</summary>
    public static long PromptTokens(IEnumerable<string> messages) =>
        messages.Sum(static text => (long)Encoding.UTF8.GetByteCount(text) + TokensAroundMessage) + TokensAroundPrompt;

    /// <returns>US dollars.</returns>
    public static decimal Of(long promptTokens, int outputLimit, TokenPrice price)
    {
        decimal input = Math.Max(price.Input, price.CachedInput ?? 0);
        return ((promptTokens * input) + (outputLimit * price.Output)) / Million;
    }
}
