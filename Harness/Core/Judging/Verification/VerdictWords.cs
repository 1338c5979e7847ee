using System.Text.RegularExpressions;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Words that say whether a condition holds.</summary>
internal static partial class VerdictWords
{
    /// <summary>The verdict of a value that stands alone, such as true, "holds" or "✗"; missing if it is none.</summary>
    public static Verdict OfValue(string value) =>
        value.Trim().Trim('*', '.', '!').ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "t" or "wahr" or "ja" or "verdadero" or "cierto" or "sí" or "si" => Verdict.Holds,
            "false" or "no" or "n" or "f" or "falsch" or "nein" or "falso" => Verdict.Violated,
            _ => OfSentence(value),
        };

    /// <summary>The verdict of running text; missing if it says neither, or both, or says it in a roundabout way.</summary>
    public static Verdict OfSentence(string text)
    {
        if (Doubt().IsMatch(text))
        {
            return Verdict.Missing;
        }
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
        @"(?<not>\b(?:not|cannot|can['’]t|never|\w+n['’]t|no\s+longer|nicht|no(?:\s+(?:se|es|está|queda|la|lo))?(?=\s+(?:cumpl|viol|incumpl|correct)))\s+"
            + @"(?:(?:be|been|yet|actually|fully|quite|really|entirely)\s+)*)?"
            + @"(?:(?<good>\b(?:holds?|held|satisfied|fulfilled|met|ok|okay|valid|correct|passe?[sd]?"
            + @"|erfüllt|eingehalten|(?:gilt|stimmt|passt)(?!.*\bnicht\b)|cumplen?|cumplid[oa]|correct[oa])\b|[✓✔✅☑])"
            + @"|(?:\b(?:violated|violates|violation|broken|unsatisfied|unmet|fail(?:s|ed)?|invalid|incorrect"
            + @"|verletzt|(?:gilt|stimmt|passt)\s+nicht|incumplen?|incumplid[oa]|violad[oa]|incorrect[oa])\b|[✗✘❌✖❎]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Judgement();

    /// <summary>Words that may turn a judgement round from further off, or take it back: "no violation", "neither part holds",
    /// "satisfied? No", "would hold if".</summary>
    [GeneratedRegex(
        @"\b(?:no(?!\s+longer)|without|nothing|none|neither|hardly|would|could|should|might)\b(?:\s+\w+){0,2}\s+(?:hold|held|satisf|fulfil|met\b|ok|valid|correct|pass|violat|broken|unsatisf|unmet|fail|invalid|incorrect)"
            + @"|\b(?:wäre|würde|könnte|sollte|weder|keine?r?s?|sería|podría|debería|ningun[oa]|ni)\b"
            + @"|\b(?:nicht|no)(?:\s+\w+){2,4}\s+(?:erfüllt|eingehalten|verletzt|cumpl|correct[oa])"
            + @"|(?:holds?|held|satisfied|fulfilled|met|ok|okay|valid|correct|violated|broken)\s*\?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Doubt();
}
