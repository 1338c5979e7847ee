namespace Gridlock.Core.Statistics.Paired;

/// <summary>The interval of a mean paired difference by drawing pairs again, with replacement.</summary>
/// <remarks>B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13 (percentiles).</remarks>
public static class PairedBootstrap
{
    /// <param name="differences">One a cluster: whole clusters are drawn.</param>
    /// <param name="confidence">Between 0 and 1, two-sided.</param>
    /// <exception cref="ArgumentException">There is no difference.</exception>
    public static Interval Of(ReadOnlySpan<double> differences, double confidence, int samples, DrawIndex draw)
    {
        if (differences.IsEmpty)
        {
            throw new ArgumentException("A bootstrap needs a difference.", nameof(differences));
        }
        double[] means = new double[samples];
        for (int sample = 0; sample < samples; sample++)
        {
            double sum = 0;
            for (int i = 0; i < differences.Length; i++)
            {
                sum += differences[draw(differences.Length)];
            }
            means[sample] = sum / differences.Length;
        }
        return Percentiles.Of(means, confidence);
    }
}
