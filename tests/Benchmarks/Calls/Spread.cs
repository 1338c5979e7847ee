using System.Globalization;

namespace Gridlock.Benchmarks.Calls;

/// <summary>The middle of several rounds, and how far they lie apart.</summary>
internal sealed record Spread(double Least, double Median, double Most)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new Spread(sorted[0], sorted[sorted.Length / 2], sorted[^1]);
    }

    /// <param name="format">Of one figure, such as "F2".</param>
    public string Show(string format)
    {
        string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(Median)} ({Text(Least)}-{Text(Most)})";
    }
}
