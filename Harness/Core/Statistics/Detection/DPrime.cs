using Gridlock.Core.Statistics.Intervals;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Detection;

/// <summary>How well signals are told from noise, apart from how readily "signal" is said: d' and the criterion c.</summary>
/// <remarks>d' = z(H) - z(F) and c = -(z(H) + z(F)) / 2 with the log-linear correction, H = (hits + 1/2) / (signals + 1) and F likewise:
/// M. J. Hautus, "Corrections for extreme proportions and their biasing effects on estimated values of d'", Behavior Research Methods,
/// Instruments, and Computers 27 (1995), 46-51. The variance is that of V. Gourevitch and E. Galanter, "A significance test for one
/// parameter isosensitivity functions", Psychometrika 32 (1967), 25-33, over as many trials as carry independent information, with Student's t for
/// few clusters (B. L. Welch, Biometrika 34 (1947), 28-35).</remarks>
public readonly record struct DPrime(double Value, double Criterion, Interval Interval)
{
    /// <summary>Null without a signal, or without noise.</summary>
    /// <param name="hits">Signals that were called that.</param>
    /// <param name="rejections">Noise that was not called a signal.</param>
    public static DPrime? Of(ClusteredRate hits, ClusteredRate rejections)
    {
        if (hits.Of == 0 || rejections.Of == 0)
        {
            return null;
        }
        double hit = Corrected(hits.Hits, hits.Of);
        double alarm = Corrected(rejections.Of - rejections.Hits, rejections.Of);
        (double zHit, double zAlarm) = (Quantile(hit), Quantile(alarm));
        double signal = Variance(hits.Rate!.Value, hits.EffectiveTrials);
        double noise = Variance(rejections.Rate!.Value, rejections.EffectiveTrials);
        double variance = signal + noise;
        double freedom = variance * variance / (Share(signal, hits.Clusters) + Share(noise, rejections.Clusters));
        double half = ClusteredMean.Quantile(Math.Max(1, freedom), ClusteredMean.UsualConfidence) * Math.Sqrt(variance);
        double value = zHit - zAlarm;
        return new DPrime(value, -(zHit + zAlarm) / 2, new Interval(value - half, value + half));
    }

    private static double Share(double variance, int clusters) => variance * variance / Math.Max(1, clusters - 1);

    private static double Quantile(double probability) => Normal.InvCDF(0, 1, probability);

    private static double Corrected(long count, long of) => (count + 0.5) / (of + 1);

    /// <summary>Of z at the rate that so many independent trials would give, corrected alike.</summary>
    private static double Variance(double rate, double trials)
    {
        double corrected = ((rate * trials) + 0.5) / (trials + 1);
        double density = Normal.PDF(0, 1, Quantile(corrected));
        return corrected * (1 - corrected) / ((trials + 1) * density * density);
    }
}
