namespace Gridlock.Core.Statistics.Detection;

/// <summary>A mean of values that come one by one and in clusters, such as repeats of one puzzle.</summary>
/// <remarks>The linearised variance of a ratio of cluster totals with the factor C/(C-1) (L. Kish, "Survey Sampling", 1965, chapter 6.3),
/// and Student's t with one degree of freedom less than there are clusters.</remarks>
public sealed class ClusteredSum
{
    // The quantiles for 1 to 4 degrees of freedom, where the expansion is too coarse.
    private static readonly double[] s_few = [12.7062, 4.3027, 3.1824, 2.7764];

    private readonly Dictionary<string, (double Sum, long Count)> _clusters = [];
    private double _sum;

    public long Count { get; private set; }

    /// <summary>Null without a value.</summary>
    public double? Mean => Count == 0 ? null : _sum / Count;

    /// <summary>At 95% confidence; null with fewer than two clusters.</summary>
    public Interval? Interval
    {
        get
        {
            int clusters = _clusters.Count;
            if (Mean is not double mean || clusters < 2)
            {
                return null;
            }
            double squares = _clusters.Values.Sum(cluster => Math.Pow(cluster.Sum - (mean * cluster.Count), 2));
            double half = Quantile(clusters - 1) * Math.Sqrt(squares * clusters / (clusters - 1.0)) / Count;
            return new Interval(mean - half, mean + half);
        }
    }

    public void Add(string cluster, double value)
    {
        (double sum, long count) = _clusters.GetValueOrDefault(cluster);
        _clusters[cluster] = (sum + value, count + 1);
        _sum += value;
        Count++;
    }

    /// <summary>Of Student's t for 95%, two-sided, by Fisher's expansion (Abramowitz and Stegun, 26.7.5).</summary>
    private static double Quantile(int freedom)
    {
        const double z = Wilson.Z95;
        double n = freedom;
        return freedom <= s_few.Length
            ? s_few[freedom - 1]
            : z
                + ((Math.Pow(z, 3) + z) / (4 * n))
                + (((5 * Math.Pow(z, 5)) + (16 * Math.Pow(z, 3)) + (3 * z)) / (96 * n * n));
    }
}
