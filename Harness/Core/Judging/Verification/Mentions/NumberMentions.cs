using System.Globalization;
using System.Text.RegularExpressions;

namespace Gridlock.Core.Judging.Verification.Mentions;

/// <summary>The numbers of conditions that a text names: "condition 7", "conditions 3 to 5 and 9", "#7", "(7)", or at the start of a line.</summary>
internal static partial class NumberMentions
{
    public static HashSet<int> In(string text)
    {
        var named = new HashSet<int>();
        foreach (Match list in Named().Matches(text))
        {
            int? last = null;
            bool isRange = false;
            foreach (Match part in Part().Matches(list.Groups["list"].Value))
            {
                if (!int.TryParse(part.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    isRange = true;
                    continue;
                }
                for (int between = isRange && last is int from ? from : number; between <= number; between++)
                {
                    named.Add(between);
                }
                (last, isRange) = (number, false);
            }
        }
        MarkedNumbers.AddTo(named, text);
        return named;
    }

    [GeneratedRegex(
        @"\b(?:conditions?|clues?|constraints?|rules?|hints?|statements?|bedingung(?:en)?|hinweise?n?|regeln?|aussagen?|condici[oó]n(?:es)?|pistas?|reglas?)\s*"
            + @"(?:no\.?|nr\.?|number)?\s*[#(]?(?<list>\d{1,3}\b(?:\s*(?:,\s*(?:and|und|y|or|oder|o)?|and|und|y|or|oder|o|&|to|through|bis|a|hasta|[-–—])\s*[#(]?\d{1,3}\b)*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    /// <summary>A number, or a word that makes a range of two.</summary>
    [GeneratedRegex(
        @"\d{1,3}|\b(?:to|through|bis|a|hasta)\b|[-–—]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();
}
