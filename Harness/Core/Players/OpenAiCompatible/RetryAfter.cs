using System.Globalization;
using System.Net.Http.Headers;

namespace Gridlock.Core.Players.OpenAiCompatible;

/// <summary>How long a provider asks to wait: milliseconds where it says them, else seconds or a date.</summary>
internal static class RetryAfter
{
    /// <summary>Null if nothing is asked; a date in the past is no wait.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (
            headers.TryGetValues("retry-after-ms", out IEnumerable<string>? values)
            && double.TryParse(values.First(), CultureInfo.InvariantCulture, out double milliseconds)
            && milliseconds is >= 0 and < int.MaxValue
        )
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }
        TimeSpan? wait = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
