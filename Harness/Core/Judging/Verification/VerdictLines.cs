using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gridlock.Puzzles;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Reads verdicts from running text, a line a condition: "3. The ruby is in hall 2: holds".</summary>
internal static partial class VerdictLines
{
    public static void Take(string text, ImmutableArray<NumberedCondition> conditions, VerdictSheet verdicts)
    {
        foreach (string line in text.Split('\n'))
        {
            Match match = Numbered().Match(line);
            if (
                !match.Success
                || !int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out int number)
            )
            {
                continue;
            }
            string said = WithoutCondition(match.Groups["rest"].Value, conditions, number);
            string last = said.Trim(' ', '\t', '\r', '*', '.', '|', ')', ']');
            int word = last.LastIndexOfAny([' ', ':', '|', '-', '(', '*', '→', '=']);
            Verdict verdict = VerdictWords.OfSentence(said);
            verdicts.Say(number, verdict != Verdict.Missing ? verdict : LastWord(last[(word + 1)..]));
        }
    }

    private static Verdict LastWord(string word) =>
        word.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "ja" or "nein" or "sí"
            ? VerdictWords.OfValue(word)
            : Verdict.Missing;

    /// <summary>A condition may itself say that something "is true", so its own words do not count.</summary>
    private static string WithoutCondition(string said, ImmutableArray<NumberedCondition> conditions, int number)
    {
        string? text = conditions.FirstOrDefault(condition => condition.Number == number)?.Text.TrimEnd('.');
        return text is null ? said : said.Replace(text, "", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        @"^[\s*#>|(\-•]*(?:(?:condition|clue|bedingung|hinweis|condición|condicion|pista)\s*)?#?(?<number>[0-9]{1,3})\b[*\s]*[.:)|\-–—→=(\s](?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();
}
