namespace Gridlock.Core.Statistics.Intervals;

/// <summary>A mean of values between 0 and 1 that come in clusters, with an interval that stays between 0 and 1.</summary>
/// <remarks>Wilson's interval of as many trials as have the same clustered standard error, with Student's t in place of the normal
/// quantile: E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of positive counts
/// estimated from survey data", Survey Methodology 24 (1998), 193-201, and C. Franco, R. Little, T. Louis and E. Slud, "Comparative
/// study of confidence intervals for proportions in complex sample surveys", Journal of Survey Statistics and Methodology 7 (2019),
/// 334-364. Few clusters that nearly agree say little of their own spread, so that it is measured with half a cluster more of which
/// all is 1 and half a cluster of which all is 0: for whole clusters what A. Agresti and B. Coull, "Approximate is better than exact",
/// American Statistician 52 (1998), 119-126, do for single trials.</remarks>
public readonly record struct ClusteredShare(double Mean, Interval Interval)
{
    /// <param name="most">As many independent trials as the values can stand for.</param>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ClusteredShare Of(
        IEnumerable<(string Cluster, double Value)> values,
        double most,
        double confidence
    ) => OfTotals(ClusteredMean.Totals(values), most, confidence);

    /// <exception cref="ArgumentException">There is no value.</exception>
    internal static ClusteredShare OfTotals(IReadOnlyCollection<ClusterTotal> clusters, double most, double confidence)
    {
        double share = Math.Clamp(ClusteredMean.OfTotals(clusters).Mean, 0, 1);
        if (clusters.Count == 1)
        {
            return new ClusteredShare(share, new Interval(0, 1));
        }
        double quantile = ClusteredMean.Quantile(clusters.Count - 1, confidence);
        return new ClusteredShare(share, Wilson.Of(share, Trials(clusters, most), quantile));
    }

    /// <summary>As many independent trials as say as much; exactly the most where each cluster is one trial.</summary>
    internal static double Trials(IReadOnlyCollection<ClusterTotal> clusters, double most)
    {
        double usual = clusters.Average(static cluster => cluster.Count);
        var smoothed = ClusteredMean.OfTotals([
            .. clusters,
            new ClusterTotal(usual, usual, 0.5),
            new ClusterTotal(0, usual, 0.5),
        ]);
        double ofOne = smoothed.Mean * (1 - smoothed.Mean);
        double found = ofOne / (smoothed.StandardError * smoothed.StandardError);
        double possible = (most * (clusters.Count + 1) / clusters.Count) - 1;
        return most * Math.Min(1, found / possible);
    }
}
