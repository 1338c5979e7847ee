using System.Globalization;
using System.Text.RegularExpressions;

namespace Gridlock.Core.Players.Resilience;

/// <summary>Reads the limits in an answer's headers: "x-ratelimit-limit-requests" and its kin.</summary>
internal static partial class RateHeaders
{
    /// <param name="what">"requests" or "tokens".</param>
    /// <param name="headers">Names in lower case.</param>
    /// <returns>Null unless limit, rest and reset are all there and readable.</returns>
    public static RateHint? Read(IReadOnlyDictionary<string, string> headers, string what, DateTimeOffset now)
    {
        string? limit = Find(headers, $"x-ratelimit-limit-{what}", $"anthropic-ratelimit-{what}-limit");
        if (limit is null)
        {
            return null;
        }
        string? remaining = Find(headers, $"x-ratelimit-remaining-{what}", $"anthropic-ratelimit-{what}-remaining");
        string? reset = Find(headers, $"x-ratelimit-reset-{what}", $"anthropic-ratelimit-{what}-reset");
        return Number(limit) is double whole && Number(remaining) is double rest && Wait(reset, now) is TimeSpan wait
            ? new RateHint(whole, rest, wait)
            : null;
    }

    private static string? Find(IReadOnlyDictionary<string, string> headers, string name, string other) =>
        headers.GetValueOrDefault(name) ?? headers.GetValueOrDefault(other);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && number is >= 0 and < 1e12
            ? number
            : null;

    /// <summary>"6m0s", "1.5s", "120ms", seconds, or a time of RFC 3339.</summary>
    private static TimeSpan? Wait(string? text, DateTimeOffset now)
    {
        if (text is null)
        {
            return null;
        }
        if (Number(text) is double seconds)
        {
            return seconds < 1e6 ? TimeSpan.FromSeconds(seconds) : null;
        }
        MatchCollection parts = Part().Matches(text);
        if (parts.Count > 0 && parts.Sum(static part => part.Length) == text.Length)
        {
            return parts.Aggregate(TimeSpan.Zero, static (sum, part) => sum + Of(part));
        }
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out DateTimeOffset time) && time > now
            ? time - now
            : null;
    }

    private static TimeSpan Of(Match part)
    {
        double number = Math.Min(1e6, double.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        return part.Groups[2].Value switch
        {
            "d" => TimeSpan.FromDays(number),
            "h" => TimeSpan.FromHours(number),
            "m" => TimeSpan.FromMinutes(number),
            "s" => TimeSpan.FromSeconds(number),
            _ => TimeSpan.FromMilliseconds(number),
        };
    }

    [GeneratedRegex(@"(\d+(?:\.\d+)?)(d|h|ms|m|s)")]
    private static partial Regex Part();
}
