using System.Globalization;
using Gridlock.Core.Judging;
using Gridlock.Core.Judging.Scoring;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.ScoreCards;

/// <summary>Values as people and scripts read them.</summary>
internal static class Words
{
    public const string None = "-";

    /// <summary>One of "right", "wrong", "unreadable", "failed", "cancelled", "unaffordable" and "looped".</summary>
    public static string Of(RoundOutcome outcome) => outcome.ToString().ToLowerInvariant();

    /// <summary>Lower case, such as "unchanged right".</summary>
    public static string Of(RoundEffect effect) =>
        string.Concat(effect.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? " " + c : $"{c}"))
            .ToLowerInvariant();

    public static string Of(Tally? tally) => tally is Tally t ? $"{t.Hits}/{t.Of}" : None;

    public static string Count(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? None;

    public static string Decimal(double? number) => number?.ToString("0.0", CultureInfo.InvariantCulture) ?? None;

    /// <summary>Such as "$0.0123", "about $1.50" and "unknown".</summary>
    public static string Dollars(decimal? cost, bool isEstimated = false) =>
        cost is not decimal known
            ? "unknown"
            : (isEstimated ? "about $" : "$")
                + known.ToString(known is 0 or >= 1 ? "0.00" : "0.0000", CultureInfo.InvariantCulture);

    /// <summary>Such as "2 of 3 (67%, 95% interval 21% to 94%)".</summary>
    public static string Of(Proportion proportion)
    {
        if (proportion.Rate is not double rate)
        {
            return "0 of 0";
        }
        (double low, double high) = (proportion.Interval.Low, proportion.Interval.High);
        return $"{proportion.Hits} of {proportion.Of} ({Percent(rate)}, 95% interval {Percent(low)} to {Percent(high)})";
    }

    private static string Percent(double rate) => (rate * 100).ToString("0", CultureInfo.InvariantCulture) + "%";
}
