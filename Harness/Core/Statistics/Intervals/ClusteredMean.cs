using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Intervals;

/// <summary>A mean of values that come in clusters, with a standard error that does not take those of one cluster for independent.</summary>
/// <remarks>The linearised variance of a ratio of cluster totals, with the factor C/(C-1) for few clusters: L. Kish, "Survey Sampling",
/// 1965, chapter 6.3; for evaluations of models E. Miller, "Adding error bars to evals", 2024, section 2.2.</remarks>
/// <param name="StandardError">Infinite where there is only one cluster.</param>
public sealed record ClusteredMean(double Mean, double StandardError, int Clusters)
{
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static ClusteredMean Of(IEnumerable<(string Cluster, double Value)> values)
    {
        ImmutableArray<(double Sum, int Count)> clusters =
        [
            .. values
                .GroupBy(static one => one.Cluster, static one => one.Value)
                .Select(static cluster => (cluster.Sum(), cluster.Count())),
        ];
        if (clusters.IsEmpty)
        {
            throw new ArgumentException("A mean needs a value.", nameof(values));
        }
        double all = clusters.Sum(static cluster => cluster.Count);
        double mean = clusters.Sum(static cluster => cluster.Sum) / all;
        double squares = clusters.Sum(cluster => Math.Pow(cluster.Sum - (mean * cluster.Count), 2));
        int count = clusters.Length;
        double error = count == 1 ? double.PositiveInfinity : Math.Sqrt(squares * count / (count - 1.0)) / all;
        return new ClusteredMean(mean, error, count);
    }

    /// <summary>By Student's t with one degree of freedom less than there are clusters.</summary>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    public Interval Interval(double confidence)
    {
        if (Clusters == 1)
        {
            return new Interval(double.NegativeInfinity, double.PositiveInfinity);
        }
        double half = StudentT.InvCDF(0, 1, Clusters - 1, 1 - ((1 - confidence) / 2)) * StandardError;
        return new Interval(Mean - half, Mean + half);
    }
}
