namespace Gridlock.Benchmarks.Gates.Simulation;

/// <summary>Two simulated players whose true rates are known.</summary>
/// <param name="Baseline">The baseline's rate of right answers.</param>
/// <param name="Difference">Candidate less baseline.</param>
/// <param name="Discordant">The share of puzzles that exactly one of the two solves.</param>
public sealed record KnownRates(double Baseline, double Difference, double Discordant)
{
    /// <summary>Who solves the next puzzle.</summary>
    /// <param name="drawn">Uniform from 0 to below 1.</param>
    public (bool Baseline, bool Candidate) Draw(double drawn)
    {
        double won = (Discordant + Difference) / 2;
        double lost = Discordant - won;
        return drawn < won ? (false, true)
            : drawn < Discordant ? (true, false)
            : drawn < Discordant + Baseline - lost ? (true, true)
            : (false, false);
    }
}
