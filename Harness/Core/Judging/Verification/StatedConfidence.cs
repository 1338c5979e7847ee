using System.Globalization;
using System.Text.RegularExpressions;

namespace Gridlock.Core.Judging.Verification;

/// <summary>Reads how sure a player says it is; a number that could mean two things means nothing.</summary>
internal static partial class StatedConfidence
{
    private const double Percent = 100;
    private const double OfTen = 10;

    /// <summary>From 0 to 1, by the last such statement; null where there is none.</summary>
    public static double? Read(string answer) =>
        Stated().Matches(answer) is { Count: > 0 } matches && matches[^1] is var last
            ? Value(last.Groups["number"].Value, last.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal))
            : null;

    private static double? Value(string number, string unit)
    {
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return null;
        }
        double? share = unit switch
        {
            "%" or "/100" => value / Percent,
            "/10" => value / OfTen,
            // "1" may be all or a hundredth.
            _ when value == 1 && !number.Contains('.', StringComparison.Ordinal) => null,
            _ => value <= 1 ? value : value / Percent,
        };
        return share is >= 0 and <= 1 ? share : null;
    }

    [GeneratedRegex(
        @"(?:confidence|konfidenz|confianza)\W{0,4}(?:level|is|score)?\W{0,4}(?<number>\d{1,3}(?:\.\d+)?)(?<unit>\s*%|\s*/\s*100?\b)?"
            + @"|(?<number>\d{1,3}(?:\.\d+)?)(?<unit>\s*%)\s*(?:sure|confident|certain|sicher|segur[oa])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Stated();
}
