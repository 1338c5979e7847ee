namespace Gridlock.Core.Statistics.Sequential;

/// <summary>How stakes are set before a value is seen: for the effect that is looked for, or for a greater one that shows itself.</summary>
/// <remarks>Any stake that depends on earlier values alone keeps the test valid; this one comes near the fastest growth, which for small
/// effects is the effect over the mean square (Waudby-Smith and Ramdas, 2024, section 4.3).</remarks>
/// <param name="Effect">The least distance of the mean from its null that matters; above 0.</param>
/// <param name="MeanSquare">What values squared are expected to be on average: for solved or not, the discordant share.</param>
internal sealed record BettingRule(double Effect, double MeanSquare)
{
    /// <summary>As how many values the expected mean square counts.</summary>
    private const double SquareWeight = 30;

    /// <summary>As how many values the effect that is looked for counts against those seen.</summary>
    private const double EffectWeight = 300;

    /// <param name="sum">Of distances below the null so far.</param>
    /// <param name="squares">Of squared distances so far.</param>
    public double Stake(int count, double sum, double squares)
    {
        double shown = ((EffectWeight * Effect) + sum) / (EffectWeight + count);
        double meanSquare = ((SquareWeight * MeanSquare) + squares) / (SquareWeight + count);
        return Math.Max(Effect, shown) / meanSquare;
    }
}
