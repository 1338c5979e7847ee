namespace Gridlock.Core.Statistics;

/// <summary>The middle part of drawn values.</summary>
internal static class Percentiles
{
    /// <summary>Sorts the values in place; ends lie on drawn values.</summary>
    /// <param name="confidence">Between 0 and 1: the share that lies between the ends.</param>
    public static Interval Of(double[] drawn, double confidence)
    {
        Array.Sort(drawn);
        double tail = (1 - confidence) / 2;
        int low = (int)Math.Floor(tail * (drawn.Length - 1));
        return new Interval(drawn[low], drawn[drawn.Length - 1 - low]);
    }
}
