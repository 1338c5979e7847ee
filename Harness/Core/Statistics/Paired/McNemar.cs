using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Paired;

/// <summary>Are two players equally likely to be the only one who solves a puzzle? All two-sided.</summary>
/// <remarks>Q. McNemar, "Note on the sampling error of the difference between correlated proportions or percentages", Psychometrika 12
/// (1947), 153-157; exact and mid-p as in M. W. Fagerland, S. Lydersen and P. Laake, "The McNemar test for binary matched-pairs data:
/// mid-p and asymptotic are better than exact conditional", BMC Medical Research Methodology 13:91 (2013).</remarks>
public static class McNemar
{
    /// <summary>The exact conditional p value: false alarms never exceed the level, and stay well below it for few pairs.</summary>
    public static double Exact(PairedTable table) => Math.Min(1, 2 * AtMost(Fewer(table), table.Discordant));

    /// <summary>The exact one with half the weight of what was seen: close to the level, and seldom above it.</summary>
    public static double MidP(PairedTable table)
    {
        double seen = table.Discordant == 0 ? 0 : Binomial.PMF(0.5, (int)table.Discordant, (int)Fewer(table));
        // In the middle there is one such outcome, elsewhere one in each tail.
        return table.Lost == table.Won ? 1 - (seen / 2) : Exact(table) - seen;
    }

    /// <summary>The squared score statistic, without continuity correction; 0 without a discordant pair.</summary>
    public static double ChiSquare(PairedTable table)
    {
        double margin = table.Lost - table.Won;
        return table.Discordant == 0 ? 0 : margin * margin / table.Discordant;
    }

    /// <summary>The p value of the squared score statistic; needs some ten discordant pairs.</summary>
    public static double Asymptotic(PairedTable table) => 2 * Normal.CDF(0, 1, -Math.Sqrt(ChiSquare(table)));

    private static long Fewer(PairedTable table) => Math.Min(table.Lost, table.Won);

    private static double AtMost(long count, long of) => of == 0 ? 1 : Binomial.CDF(0.5, (int)of, count);
}
