using Gridlock.Core.Statistics.Paired;
using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Power;

/// <summary>How often a two-sided McNemar test says that two players differ, over all tables that so many pairs can give.</summary>
public static class ExactPower
{
    /// <param name="difference">The true one, 0 for the rate of false alarms.</param>
    /// <param name="discordant">The true share of discordant pairs.</param>
    /// <param name="test">Such as <see cref="McNemar.MidP"/>.</param>
    public static double Of(
        double difference,
        double discordant,
        int pairs,
        double alpha,
        Func<PairedTable, double> test
    )
    {
        double won = (discordant + difference) / (2 * discordant);
        double power = 0;
        for (int differing = 0; differing <= pairs; differing++)
        {
            double chance = Binomial.PMF(discordant, pairs, differing);
            if (chance > 1e-15)
            {
                power += chance * OfDiffering(won, differing, pairs, alpha, test);
            }
        }
        return power;
    }

    private static double OfDiffering(
        double won,
        int differing,
        int pairs,
        double alpha,
        Func<PairedTable, double> test
    )
    {
        double power = 0;
        for (int wins = 0; wins <= differing; wins++)
        {
            if (test(new PairedTable(pairs - differing, differing - wins, wins, 0)) <= alpha)
            {
                power += Binomial.PMF(won, differing, wins);
            }
        }
        return power;
    }
}
