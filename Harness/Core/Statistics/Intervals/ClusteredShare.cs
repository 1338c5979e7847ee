using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Intervals;

/// <summary>A mean of values between 0 and 1 that come in clusters, with an interval that stays between 0 and 1.</summary>
/// <remarks>Wilson's interval of as many trials as have the same clustered standard error, with Student's t in place of the normal
/// quantile: E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of positive counts
/// estimated from survey data", Survey Methodology 24 (1998), 193-201. Where all agree, each cluster counts as one trial.</remarks>
public readonly record struct ClusteredShare(double Mean, Interval Interval)
{
    /// <param name="most">As many independent trials as the values can stand for.</param>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ClusteredShare Of(IEnumerable<(string Cluster, double Value)> values, double most, double confidence)
    {
        var mean = ClusteredMean.Of(values);
        double share = Math.Clamp(mean.Mean, 0, 1);
        if (mean.Clusters == 1)
        {
            return new ClusteredShare(share, new Interval(0, 1));
        }
        double ofOne = share * (1 - share);
        double error = mean.StandardError;
        double trials = error < 1e-9 || ofOne <= 0 ? mean.Clusters : Math.Min(most, ofOne / (error * error));
        double quantile = StudentT.InvCDF(0, 1, mean.Clusters - 1, 1 - ((1 - confidence) / 2));
        return new ClusteredShare(share, Wilson.Of(share, trials, quantile));
    }
}
