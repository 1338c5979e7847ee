using System.Globalization;
using System.Net.Http.Headers;

namespace Gridlock.Core.Players.Wire;

/// <summary>How long a provider asks to wait: milliseconds where it says them, else seconds or a date.</summary>
internal static class RetryAfter
{
    /// <summary>Null if nothing is asked; a date in the past is no wait.</summary>
    /// <param name="headers">Names in lower case.</param>
    public static TimeSpan? Read(IReadOnlyDictionary<string, string> headers, DateTimeOffset now)
    {
        if (
            headers.TryGetValue("retry-after-ms", out string? text)
            && double.TryParse(text, CultureInfo.InvariantCulture, out double milliseconds)
            && milliseconds is >= 0 and < int.MaxValue
        )
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }
        return headers.TryGetValue("retry-after", out string? written) ? Read(written, now) : null;
    }

    private static TimeSpan? Read(string written, DateTimeOffset now)
    {
        // Some servers send fractions of a second, which the standard does not know.
        if (
            double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 0 and < int.MaxValue
        )
        {
            return TimeSpan.FromSeconds(seconds);
        }
        TimeSpan? wait = RetryConditionHeaderValue.TryParse(written, out RetryConditionHeaderValue? value)
            ? value.Delta ?? value.Date - now
            : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
