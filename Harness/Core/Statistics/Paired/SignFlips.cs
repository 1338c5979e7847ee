namespace Gridlock.Core.Statistics.Paired;

/// <summary>The permutation test of paired scores: if the players are alike, every difference could as well have the other sign.</summary>
/// <remarks>R. A. Fisher, "The Design of Experiments", 1935, section 21; with the correction for sampled flips of B. Phipson and G. K.
/// Smyth, "Permutation p-values should never be zero", Statistical Applications in Genetics and Molecular Biology 9 (2010).</remarks>
public static class SignFlips
{
    /// <summary>Up to so many differences all flips are tried.</summary>
    public const int MostForExact = 20;

    /// <summary>The two-sided p value of a mean difference of 0.</summary>
    /// <param name="differences">One a cluster: flips are of whole clusters.</param>
    /// <param name="samples">How many flips are drawn where there are too many to try them all.</param>
    public static double P(ReadOnlySpan<double> differences, int samples, DrawIndex draw)
    {
        double seen = 0;
        double scale = 0;
        foreach (double difference in differences)
        {
            seen += difference;
            scale += Math.Abs(difference);
        }
        // Sums that are equal in theory may differ by rounding.
        double bar = Math.Abs(seen) - (1e-12 * scale);
        return differences.Length <= MostForExact ? Exact(differences, bar) : Sampled(differences, bar, samples, draw);
    }

    private static double Exact(ReadOnlySpan<double> differences, double bar)
    {
        long flips = 1L << differences.Length;
        long extreme = 0;
        for (long flip = 0; flip < flips; flip++)
        {
            double sum = 0;
            for (int i = 0; i < differences.Length; i++)
            {
                sum += (flip >> i & 1) == 0 ? differences[i] : -differences[i];
            }
            extreme += Math.Abs(sum) >= bar ? 1 : 0;
        }
        return (double)extreme / flips;
    }

    private static double Sampled(ReadOnlySpan<double> differences, double bar, int samples, DrawIndex draw)
    {
        long extreme = 0;
        for (int sample = 0; sample < samples; sample++)
        {
            double sum = 0;
            foreach (double difference in differences)
            {
                sum += draw(2) == 0 ? difference : -difference;
            }
            extreme += Math.Abs(sum) >= bar ? 1 : 0;
        }
        return (extreme + 1.0) / (samples + 1.0);
    }
}
