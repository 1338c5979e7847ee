using MathNet.Numerics.Distributions;

namespace Gridlock.Core.Statistics.Power;

/// <summary>What a comparison of two players on the same puzzles is to find.</summary>
/// <param name="Difference">Of the two rates; above 0 and at most the discordant share.</param>
/// <param name="Discordant">The share of puzzles that exactly one of the two solves; at most 1.</param>
/// <param name="Alpha">The chance of a false alarm, over all sides.</param>
/// <param name="Power">The chance of finding the difference.</param>
/// <param name="Sides">1 or 2.</param>
public sealed record PairedDesign(double Difference, double Discordant, double Alpha, double Power, int Sides)
{
    /// <summary>The standard normal quantile of the level.</summary>
    internal double LevelQuantile => Normal.InvCDF(0, 1, 1 - (Alpha / Sides));

    internal double PowerQuantile => Normal.InvCDF(0, 1, Power);
}
