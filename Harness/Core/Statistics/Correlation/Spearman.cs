namespace Gridlock.Core.Statistics.Correlation;

/// <summary>How alike two orders are: 1 for the same, -1 for the reverse.</summary>
/// <remarks>C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904), 72-101;
/// equal values share the mean of their ranks.</remarks>
public static class Spearman
{
    /// <summary>Null where either are all alike.</summary>
    public static double? Of(IReadOnlyList<double> left, IReadOnlyList<double> right) =>
        OfRanks(Ranks(left), Ranks(right));

    /// <summary>Ranks from the middle, 0.</summary>
    public static double[] Ranks(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(index => values[index])];
        double[] ranks = new double[values.Count];
        double middle = (values.Count - 1) / 2.0;
        int start = 0;
        while (start < order.Length)
        {
            int end = start;
            while (end + 1 < order.Length && values[order[end + 1]].Equals(values[order[start]]))
            {
                end++;
            }
            for (int at = start; at <= end; at++)
            {
                ranks[order[at]] = ((start + end) / 2.0) - middle;
            }
            start = end + 1;
        }
        return ranks;
    }

    /// <summary>The correlation of values whose means are 0; null where either are all alike.</summary>
    public static double? OfRanks(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        double product = left.Zip(right, static (l, r) => l * r).Sum();
        double scale = Math.Sqrt(left.Sum(static l => l * l) * right.Sum(static r => r * r));
        return scale > 0 ? product / scale : null;
    }

    /// <summary>An interval by drawing whole clusters again, with replacement; null where fewer than half of the drawings have both orders.</summary>
    /// <remarks>B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13 (percentiles).</remarks>
    public static Interval? Bootstrap(
        IEnumerable<(string Cluster, double Left, double Right)> values,
        double confidence,
        int samples,
        DrawIndex draw
    )
    {
        (double Left, double Right)[][] clusters =
        [
            .. values
                .GroupBy(static one => one.Cluster, static one => (one.Left, one.Right))
                .Select(static cluster => cluster.ToArray()),
        ];
        List<double> drawn = [];
        for (int sample = 0; sample < samples && clusters.Length > 1; sample++)
        {
            (double Left, double Right)[] chosen = [.. clusters.SelectMany(_ => clusters[draw(clusters.Length)])];
            double? found = Of([.. chosen.Select(static one => one.Left)], [.. chosen.Select(static one => one.Right)]);
            if (found is double correlation)
            {
                drawn.Add(correlation);
            }
        }
        return drawn.Count == 0 || 2 * drawn.Count < samples ? null : Percentiles.Of([.. drawn], confidence);
    }
}
