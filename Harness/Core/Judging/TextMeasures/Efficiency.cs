namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>How much of what was written was needed. Lengths may be tokens, words or characters, as long as all are the same.</summary>
public static class Efficiency
{
    /// <summary>Token efficiency, the outcome efficiency of Chen et al. (Do NOT Think That Much for 2+3=?, 2024): the length up to the first
    /// right answer over the whole length where the answer is right in the end; 0 where it is not.</summary>
    /// <param name="firstRight">Length up to and with the first right answer; null if there was none.</param>
    public static double Token(bool isRight, long? firstRight, long length) =>
        isRight && firstRight is long first && length > 0 ? Math.Min(1, (double)first / length) : 0;

    /// <summary>Underthinking (Wang et al., Thoughts Are All Over the Place, 2025): for a wrong answer, 1 less the length up to the first
    /// right thought over the whole length; 0 if no thought was right. Not defined, and null, for a right answer.</summary>
    public static double? Underthinking(bool isRight, long? firstRight, long length) =>
        isRight || length <= 0 ? null
        : firstRight is long first ? Math.Max(0, 1 - (double)first / length)
        : 0;

    /// <summary>Verbosity: the length of everything written over the length of the answer alone, so that 1 is an answer without another
    /// word (after the length comparisons of Nayab et al., Concise Thoughts, 2024); null without an answer.</summary>
    public static double? Verbosity(long reasoning, long answer) =>
        answer > 0 ? (double)(reasoning + answer) / answer : null;
}
