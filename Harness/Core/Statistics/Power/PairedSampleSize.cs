using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Gridlock.Core.Statistics.Power;

/// <summary>How many pairs McNemar's test needs, and what it finds with so many.</summary>
/// <remarks>R. J. Connor, "Sample size for testing differences in proportions for the paired-sample design", Biometrics 43 (1987),
/// 207-211, equation 1.</remarks>
public static class PairedSampleSize
{
    /// <summary>The fewest pairs with which the difference is found with the wanted power.</summary>
    public static long Pairs(PairedDesign design) => (long)Math.Ceiling(Root(design).Squared() - 1e-9);

    /// <summary>The power with so many pairs.</summary>
    public static double Power(PairedDesign design, long pairs) =>
        Normal.CDF(
            0,
            1,
            ((design.Difference * Math.Sqrt(pairs)) - (design.LevelQuantile * Math.Sqrt(design.Discordant)))
                / Spread(design)
        );

    /// <summary>The least difference that so many pairs find with the wanted power; null where they find none that is possible.</summary>
    public static double? MinimumDifference(PairedDesign design, long pairs)
    {
        double Missing(double difference) => Root(design with { Difference = difference }) - Math.Sqrt(pairs);
        return Missing(design.Discordant) > 0 ? null : Brent.FindRoot(Missing, 1e-9, design.Discordant, 1e-12, 500);
    }

    private static double Root(PairedDesign design) =>
        ((design.LevelQuantile * Math.Sqrt(design.Discordant)) + (design.PowerQuantile * Spread(design)))
        / design.Difference;

    private static double Spread(PairedDesign design) => Math.Sqrt(design.Discordant - design.Difference.Squared());

    private static double Squared(this double number) => number * number;
}
