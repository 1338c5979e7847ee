namespace Gridlock.Core.Players.Wire;

/// <summary>Tokens as a provider counts them, brought to one meaning; null where it does not say.</summary>
/// <param name="Input">All tokens of the prompt, cached ones included.</param>
/// <param name="Output">All tokens that the model made, reasoning included, wherever the provider counts that.</param>
/// <param name="Reasoning">The part of <paramref name="Output"/> that is reasoning.</param>
/// <param name="CachedInput">The part of <paramref name="Input"/> that came from the provider's cache.</param>
/// <param name="Cost">What the provider says that the call cost, in US dollars.</param>
public sealed record TokenCount(
    long? Input,
    long? Output,
    long? Reasoning = null,
    long? CachedInput = null,
    decimal? Cost = null
)
{
    /// <summary>The later figures where they are stated, and these elsewhere.</summary>
    public TokenCount Then(TokenCount later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new TokenCount(
            later.Input ?? Input,
            later.Output ?? Output,
            later.Reasoning ?? Reasoning,
            later.CachedInput ?? CachedInput,
            later.Cost ?? Cost
        );
    }
}
