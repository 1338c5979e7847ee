namespace Gridlock.Core.Statistics.Sequential;

/// <summary>How stakes are set before a value is seen: for the effect that is looked for, or for a greater one that shows itself.</summary>
/// <remarks>Any stake that depends on earlier values alone keeps the test valid; this one comes near the fastest growth, which for small
/// effects is the effect over the mean square (Waudby-Smith and Ramdas, 2024, section 4.3).</remarks>
/// <param name="Effect">The least distance of the mean from its null that matters; above 0.</param>
/// <param name="MeanSquare">What values squared are expected to be on average: for solved or not, the discordant share.</param>
internal sealed record BettingRule(double Effect, double MeanSquare)
{
    /// <summary>As how many values the expected mean square counts, as long as what shows goes with it.</summary>
    private const double SquareWeight = 100;

    /// <summary>Standard errors by which a greater effect has to show itself.</summary>
    private const double Doubt = 2;

    /// <summary>Standard errors that are added to the mean square: too high a stake costs more than too low a one.</summary>
    private const double Caution = 0.25;

    /// <param name="sum">Of distances below the null so far.</param>
    /// <param name="squares">Of squared distances so far.</param>
    public double Stake(int count, double sum, double squares)
    {
        double seen = Math.Max(1, count);
        double spread = Math.Sqrt(Math.Max(0, squares - (sum * sum / seen)) + MeanSquare);
        return Math.Max(Effect, (sum - (Doubt * spread)) / seen) / Square(count, squares);
    }

    /// <summary>What the next values squared are taken to be, on average.</summary>
    public double Square(int count, double squares)
    {
        double weight = SquareWeight / Math.Max(1, Strangeness(count, squares));
        double square = ((weight * MeanSquare) + squares) / (weight + count);
        return square + (Caution * Math.Sqrt(Math.Max(0, square * (1 - square)) / (weight + count)));
    }

    /// <summary>The squared distance of what shows from what was expected, in standard errors at most: squares lie between 0 and 1.</summary>
    private double Strangeness(int count, double squares) =>
        count == 0 || MeanSquare >= 1
            ? 0
            : count * Math.Pow((squares / count) - MeanSquare, 2) / (MeanSquare * (1 - MeanSquare));
}
