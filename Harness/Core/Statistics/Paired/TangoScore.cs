using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Gridlock.Core.Statistics.Paired;

/// <summary>The score test and interval of a difference of paired rates, good for few pairs and for rates near 0 and 1.</summary>
/// <remarks>T. Tango, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design",
/// Statistics in Medicine 17 (1998), 891-908.</remarks>
public static class TangoScore
{
    /// <summary>Standard normal if the true difference, candidate less baseline, is the one given; above 0 speaks for more.</summary>
    /// <param name="difference">Between -1 and 1.</param>
    public static double Statistic(PairedTable table, double difference) =>
        Statistic(PairedWeights.Of(table), difference);

    /// <summary>All differences that the score test does not reject; from -1 to 1 without a pair.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public static Interval Of(PairedTable table, double confidence) =>
        OfWeights(PairedWeights.Of(table), Normal.InvCDF(0, 1, 1 - ((1 - confidence) / 2)));

    /// <summary>The same where pairs do not count as one each.</summary>
    /// <param name="quantile">How many standard errors the ends are away.</param>
    internal static Interval OfWeights(PairedWeights table, double quantile) =>
        table.Pairs == 0 ? new Interval(-1, 1) : new Interval(End(table, -1, quantile), End(table, 1, -quantile));

    private static double Statistic(PairedWeights table, double difference)
    {
        double distance = table.Won - table.Lost - (table.Pairs * difference);
        double lost = LostRate(table, difference);
        double variance = table.Pairs * ((2 * lost) + difference - (difference * difference));
        return distance == 0 ? 0
            : variance <= 0 ? Math.Sign(distance) * double.PositiveInfinity
            : distance / Math.Sqrt(variance);
    }

    private static double End(PairedWeights table, int side, double z)
    {
        double Beyond(double difference) => Math.Clamp(Statistic(table, difference), -1e6, 1e6) - z;
        double estimate = table.Difference;
        return estimate == side || Math.Sign(Beyond(side)) == Math.Sign(Beyond(estimate))
            ? side
            : Brent.FindRoot(Beyond, Math.Min(side, estimate), Math.Max(side, estimate), 1e-10, 200);
    }

    /// <summary>The likeliest rate of pairs that only the baseline solves, if the difference is the one given.</summary>
    private static double LostRate(PairedWeights table, double difference)
    {
        double pairs = table.Pairs;
        double linear = -table.Won - table.Lost + (((2 * pairs) - table.Won + table.Lost) * difference);
        double constant = -table.Lost * difference * (1 - difference);
        double root = Math.Sqrt(Math.Max(0, linear.Squared() - (8 * pairs * constant)));
        return (root - linear) / (4 * pairs);
    }

    private static double Squared(this double number) => number * number;
}
