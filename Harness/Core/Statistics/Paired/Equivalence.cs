using Gridlock.Core.Statistics.Intervals;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Paired;

/// <summary>Two one-sided tests: is the difference, candidate less baseline, surely within a margin?</summary>
/// <remarks>D. J. Schuirmann, "A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of
/// average bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15 (1987), 657-680.</remarks>
/// <param name="NotWorse">The p value of a difference at or below minus the margin.</param>
/// <param name="NotBetter">The p value of a difference at or above the margin.</param>
public readonly record struct Equivalence(double NotWorse, double NotBetter)
{
    /// <summary>The p value of the two not being equivalent.</summary>
    public double P => Math.Max(NotWorse, NotBetter);

    /// <summary>For solved or not, by Tango's score test.</summary>
    /// <param name="margin">Above 0 and below 1.</param>
    public static Equivalence Of(PairedTable table, double margin) =>
        new(
            Normal.CDF(0, 1, -TangoScore.Statistic(table, -margin)),
            Normal.CDF(0, 1, TangoScore.Statistic(table, margin))
        );

    /// <summary>For graded scores, by Student's t over clusters.</summary>
    /// <param name="difference">The mean of the paired differences.</param>
    /// <param name="margin">Above 0.</param>
    /// <exception cref="ArgumentException">There are fewer than two clusters, or all differences are the same.</exception>
    public static Equivalence Of(ClusteredMean difference, double margin)
    {
        if (difference.StandardError is 0 or double.PositiveInfinity)
        {
            throw new ArgumentException("Equivalence needs differences that vary.", nameof(difference));
        }
        double freedom = difference.Clusters - 1;
        return new Equivalence(
            StudentT.CDF(0, 1, freedom, -(difference.Mean + margin) / difference.StandardError),
            StudentT.CDF(0, 1, freedom, (difference.Mean - margin) / difference.StandardError)
        );
    }
}
