namespace Gridlock.Core.Statistics.Detection;

/// <summary>The inverse of the standard normal distribution function.</summary>
/// <remarks>P. J. Acklam's rational approximation (2003), relative error below 1.15e-9.</remarks>
internal static class NormalQuantile
{
    private const double Tail = 0.02425;

    private static readonly double[] s_a =
    [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    private static readonly double[] s_b =
    [
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
        1,
    ];
    private static readonly double[] s_c =
    [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    private static readonly double[] s_d =
    [
        7.784695709041462e-03,
        3.224671290700398e-01,
        2.445134137142996e+00,
        3.754408661907416e+00,
        1,
    ];

    /// <param name="probability">Above 0 and below 1.</param>
    public static double Of(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        if (probability is < Tail or > 1 - Tail)
        {
            double side = Math.Min(probability, 1 - probability);
            double q = Math.Sqrt(-2 * Math.Log(side));
            double low = Polynomial(s_c, q) / Polynomial(s_d, q);
            return probability < Tail ? low : -low;
        }
        double centre = probability - 0.5;
        double r = centre * centre;
        return Polynomial(s_a, r) * centre / Polynomial(s_b, r);
    }

    /// <summary>The density at z.</summary>
    public static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    private static double Polynomial(double[] coefficients, double x) =>
        coefficients.Aggregate(0.0, (sum, coefficient) => (sum * x) + coefficient);
}
