namespace Gridlock.Core.Statistics.Multiplicity;

/// <summary>Adjusts p values so that the expected share of false ones among the alarms stays at the level.</summary>
/// <remarks>Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
/// Journal of the Royal Statistical Society B 57 (1995), 289-300.</remarks>
public static class BenjaminiHochberg
{
    /// <summary>Adjusted values in the order given.</summary>
    public static double[] Adjust(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderByDescending(index => values[index])];
        double[] adjusted = new double[values.Count];
        double lowest = 1;
        for (int rank = 0; rank < order.Length; rank++)
        {
            lowest = Math.Min(lowest, values[order[rank]] * order.Length / (order.Length - rank));
            adjusted[order[rank]] = lowest;
        }
        return adjusted;
    }
}
