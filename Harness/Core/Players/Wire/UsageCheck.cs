using System.Globalization;

namespace Gridlock.Core.Players.Wire;

/// <summary>Holds a provider's count of tokens against the text that came, since counts are wrong more often than texts.</summary>
internal static class UsageCheck
{
    // An estimate can be off by half; beyond a factor of three it is the count that is off.
    private const int Disbelief = 3;

    // In a short text the estimate says nothing.
    private const long FewestTokens = 30;

    /// <summary>Null if nothing was counted and nothing was said.</summary>
    public static CheckedUsage? Of(TokenCount? reported, TextMeasure reasoning, TextMeasure answer, Quirks quirks)
    {
        long estimate = reasoning.Tokens + answer.Tokens;
        if (reported is null && estimate == 0)
        {
            return null;
        }
        TokenCount count = reported ?? new TokenCount(null, null);
        if (count.Output is not long output || (output == 0 && estimate > 0))
        {
            string what =
                reported is null ? "no usage was reported"
                : count.Output is null ? "no output tokens were reported"
                : "0 output tokens were reported for an answer that has text";
            TokenCount measured = count with { Output = estimate };
            return new CheckedUsage(
                measured,
                UsageSource.Estimated,
                Sentence($"{what}; {estimate} is estimated from the text")
            );
        }
        return new CheckedUsage(count, UsageSource.Reported, Contradiction(count, output, estimate, reasoning, quirks));
    }

    private static string? Contradiction(
        TokenCount count,
        long output,
        long estimate,
        TextMeasure reasoning,
        Quirks quirks
    )
    {
        if (count.Reasoning > output)
        {
            return Sentence(
                $"{count.Reasoning} reasoning tokens are more than the {output} output tokens that hold them"
            );
        }
        if (estimate >= FewestTokens && output * Disbelief < estimate)
        {
            return Sentence($"{output} output tokens are too few for a text of about {estimate}");
        }
        if (reasoning.Characters == 0 || count.Reasoning > 0)
        {
            return null;
        }
        return count.Reasoning == 0
                ? Sentence($"0 reasoning tokens were reported for {reasoning.Characters} characters of reasoning")
            : quirks.CountsReasoning
                ? Sentence($"no reasoning tokens were reported for {reasoning.Characters} characters of reasoning")
            : null;
    }

    private static string Sentence(FormattableString text)
    {
        string sentence = text.ToString(CultureInfo.InvariantCulture);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }
}
