using System.Text.RegularExpressions;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Words that say whether a condition holds.</summary>
internal static partial class VerdictWords
{
    /// <summary>The verdict of a value that stands alone, such as true, "holds" or "✗"; missing if it is none.</summary>
    public static Verdict OfValue(string value) =>
        value.Trim().Trim('*', '.', '!').ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "t" => Verdict.Holds,
            "false" or "no" or "n" or "f" => Verdict.Violated,
            _ => OfSentence(value),
        };

    /// <summary>The verdict of running text; missing if it says neither, or both.</summary>
    public static Verdict OfSentence(string text)
    {
        Verdict verdict = Verdict.Missing;
        foreach (Match match in Judgement().Matches(text))
        {
            bool holds = match.Groups["good"].Success != match.Groups["not"].Success;
            Verdict said = holds ? Verdict.Holds : Verdict.Violated;
            if (verdict != Verdict.Missing && verdict != said)
            {
                return Verdict.Missing;
            }
            verdict = said;
        }
        return verdict;
    }

    [GeneratedRegex(
        @"(?<not>\b(?:not|cannot|can['’]t|isn['’]t|doesn['’]t|does\s+not|is\s+not|no\s+longer|never)\s+)?"
            + @"(?:(?<good>\b(?:holds?|held|satisfied|fulfilled|met|ok|okay|valid|correct|passe?[sd]?)\b|[✓✔✅☑])"
            + @"|(?:\b(?:violated|violates|violation|broken|unsatisfied|unmet|fail(?:s|ed)?|invalid|incorrect)\b|[✗✘❌✖❎]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Judgement();
}
