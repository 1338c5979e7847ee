using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Intervals;

/// <summary>A mean of values that come in clusters, with a standard error that does not take those of one cluster for independent.</summary>
/// <remarks>The linearised variance of a ratio of cluster totals, with the factor C/(C-1) for few clusters: L. Kish, "Survey Sampling",
/// 1965, chapter 6.3; for evaluations of models E. Miller, "Adding error bars to evals", 2024, section 2.2.</remarks>
/// <param name="StandardError">Infinite where there is only one cluster.</param>
public sealed record ClusteredMean(double Mean, double StandardError, int Clusters)
{
    /// <summary>Two-sided, of intervals of which nobody says how sure they are to be.</summary>
    internal const double UsualConfidence = 0.95;

    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ClusteredMean Of(IEnumerable<(string Cluster, double Value)> values) => OfTotals(Totals(values));

    /// <exception cref="ArgumentException">There is no value.</exception>
    internal static ClusteredMean OfTotals(IReadOnlyCollection<ClusterTotal> clusters)
    {
        double all = clusters.Sum(static cluster => cluster.Weight * cluster.Count);
        if (all == 0)
        {
            throw new ArgumentException("A mean needs a value.", nameof(clusters));
        }
        double mean = clusters.Sum(static cluster => cluster.Weight * cluster.Sum) / all;
        double squares = clusters.Sum(cluster => cluster.Weight * Math.Pow(cluster.Sum - (mean * cluster.Count), 2));
        double count = clusters.Sum(static cluster => cluster.Weight);
        double error = count <= 1 ? double.PositiveInfinity : Math.Sqrt(squares * count / (count - 1)) / all;
        return new ClusteredMean(mean, error, (int)count);
    }

    internal static ClusterTotal[] Totals(IEnumerable<(string Cluster, double Value)> values) =>
        [
            .. values
                .GroupBy(static one => one.Cluster, static one => one.Value)
                .Select(static cluster => new ClusterTotal(cluster.Sum(), cluster.Count())),
        ];

    /// <summary>By Student's t with one degree of freedom less than there are clusters.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public Interval Interval(double confidence)
    {
        if (Clusters == 1)
        {
            return new Interval(double.NegativeInfinity, double.PositiveInfinity);
        }
        double half = Quantile(Clusters - 1, confidence) * StandardError;
        return new Interval(Mean - half, Mean + half);
    }

    /// <summary>Of Student's t, two-sided.</summary>
    internal static double Quantile(double freedom, double confidence) =>
        StudentT.InvCDF(0, 1, freedom, 1 - ((1 - confidence) / 2));
}
