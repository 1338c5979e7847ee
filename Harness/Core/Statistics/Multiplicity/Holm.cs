namespace Gridlock.Core.Statistics.Multiplicity;

/// <summary>Adjusts p values so that the chance of any false alarm among them stays at the level.</summary>
/// <remarks>S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), 65-70.</remarks>
public static class Holm
{
    /// <summary>Adjusted values in the order given.</summary>
    public static double[] Adjust(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(index => values[index])];
        double[] adjusted = new double[values.Count];
        double highest = 0;
        for (int rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, (order.Length - rank) * values[order[rank]]));
            adjusted[order[rank]] = highest;
        }
        return adjusted;
    }
}
