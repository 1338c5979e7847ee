using Gridlock.Puzzles.Identity;

namespace Gridlock.Benchmarks.Gates;

/// <summary>Wald's sequential test of "no difference" against "a drop by the margin", told beforehand how many pairs are discordant: no test
/// with its error rates takes fewer pairs on average, and none that has to learn the discordance can be expected to.</summary>
/// <remarks>A. Wald, "Sequential tests of statistical hypotheses", Annals of Mathematical Statistics 16 (1945), 117-186; A. Wald and J.
/// Wolfowitz, "Optimum character of the sequential probability ratio test", Annals of Mathematical Statistics 19 (1948), 326-339.</remarks>
internal static class WaldReference
{
    /// <summary>With the drop: the mean number of pairs, and how often it is found.</summary>
    /// <param name="alpha">The bars are 1/α and β, behind which the errors stay at most that.</param>
    public static (double Pairs, double Found) Drop(
        double margin,
        double discordant,
        double alpha,
        double beta,
        int runs
    )
    {
        var random = new SeededRandom(Seed.Parse($"wald {discordant}"));
        double lost = (discordant + margin) / 2;
        double up = Math.Log(2 * lost / discordant);
        double down = lost < discordant ? Math.Log(2 * (discordant - lost) / discordant) : double.NegativeInfinity;
        long pairs = 0;
        int found = 0;
        for (int run = 0; run < runs; run++)
        {
            double evidence = 0;
            while (evidence < -Math.Log(alpha) && evidence > Math.Log(beta))
            {
                double drawn = random.NextDouble();
                evidence +=
                    drawn < lost ? up
                    : drawn < discordant ? down
                    : 0;
                pairs++;
            }
            found += evidence > 0 ? 1 : 0;
        }
        return ((double)pairs / runs, (double)found / runs);
    }
}
