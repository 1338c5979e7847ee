using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Intervals;

/// <summary>The interval of a ratio of two totals over independent clusters, such as dollars for each right answer; right also where the
/// lower total is uncertain, at the price of having no upper end where it may be nothing.</summary>
/// <remarks>E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954), 175-185.</remarks>
public static class Fieller
{
    /// <summary>Null with fewer than two clusters, and where every ratio is possible.</summary>
    /// <param name="clusters">What is above and what is below the line, neither negative.</param>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public static Interval? Of(IReadOnlyCollection<(double Above, double Below)> clusters, double confidence)
    {
        int count = clusters.Count;
        if (count < 2)
        {
            return null;
        }
        double above = clusters.Average(static one => one.Above);
        double below = clusters.Average(static one => one.Below);
        double quantile = StudentT.InvCDF(0, 1, count - 1, 1 - ((1 - confidence) / 2));
        double scale = quantile * quantile / (count * (count - 1.0));
        double spreadAbove = scale * clusters.Sum(one => (one.Above - above) * (one.Above - above));
        double spreadBelow = scale * clusters.Sum(one => (one.Below - below) * (one.Below - below));
        double spreadBoth = scale * clusters.Sum(one => (one.Above - above) * (one.Below - below));
        // Ratios r for which above - r·below is not told from 0: a·r² - 2b·r + c at most 0.
        double a = (below * below) - spreadBelow;
        double b = (above * below) - spreadBoth;
        double c = (above * above) - spreadAbove;
        double root = (b * b) - (a * c);
        if (root < 0)
        {
            return null;
        }
        double reach = Math.Sqrt(root);
        if (a > 0)
        {
            return new Interval(Math.Max(0, (b - reach) / a), (b + reach) / a);
        }
        // What is below the line may be nothing: then only small ratios are ruled out, if any.
        double low = a < 0 ? (b - reach) / a : c / (2 * b);
        return c > 0 && low > 0 ? new Interval(low, double.PositiveInfinity) : null;
    }
}
