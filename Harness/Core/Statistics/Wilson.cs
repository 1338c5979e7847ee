namespace Gridlock.Core.Statistics;

/// <summary>The score interval of a proportion without continuity correction.</summary>
/// <remarks>E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927), 209-212.</remarks>
public static class Wilson
{
    /// <summary>The standard normal quantile for 95% confidence, two-sided.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The interval of the rate behind so many hits of so many trials; from 0 to 1 where there was no trial.</summary>
    /// <param name="z">The two-sided standard normal quantile of the confidence.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more hits than trials, or fewer than none.</exception>
    public static Interval Of(long hits, long trials, double z)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, trials);
        return Of(trials == 0 ? 0 : (double)hits / trials, trials, z);
    }

    /// <summary>The same where trials count for less than one each.</summary>
    internal static Interval Of(double rate, double trials, double z)
    {
        if (trials == 0)
        {
            return new Interval(0, 1);
        }
        double spread = z * z / trials;
        double centre = rate + spread / 2;
        double half = z * Math.Sqrt(rate * (1 - rate) / trials + spread / (4 * trials));
        // Rounding must not move the exact ends.
        double low = rate == 0 ? 0 : (centre - half) / (1 + spread);
        double high = rate == 1 ? 1 : (centre + half) / (1 + spread);
        return new Interval(low, high);
    }
}
