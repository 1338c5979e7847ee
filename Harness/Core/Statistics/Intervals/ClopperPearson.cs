using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Intervals;

/// <summary>The exact interval of a proportion: never covers less than it says, often more.</summary>
/// <remarks>C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
/// Biometrika 26 (1934), 404-413; by quantiles of the Beta distribution.</remarks>
public static class ClopperPearson
{
    /// <summary>The interval of the rate behind so many hits of so many trials; from 0 to 1 where there was no trial.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more hits than trials, or fewer than none.</exception>
    public static Interval Of(long hits, long trials, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, trials);
        double tail = (1 - confidence) / 2;
        double low = hits == 0 ? 0 : Beta.InvCDF(hits, trials - hits + 1, tail);
        double high = hits == trials ? 1 : Beta.InvCDF(hits + 1, trials - hits, 1 - tail);
        return new Interval(low, high);
    }
}
