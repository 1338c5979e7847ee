using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Calibration;

/// <summary>What a fit found, in natural logarithms of odds.</summary>
/// <param name="Abilities">By the player's number; 0 solves the average item in half of the tries.</param>
/// <param name="Items">By the item's number.</param>
/// <param name="Spread">The standard deviation of the difficulties of all items.</param>
public sealed record RaschFit(ImmutableArray<double> Abilities, ImmutableArray<ItemDifficulty> Items, double Spread)
{
    /// <summary>The share of the variance of the difficulties that was found which is not error: 0 for mere chance, 1 for certainty.</summary>
    public double Reliability => 1 - (Items.Average(static item => item.Error * item.Error) / (Spread * Spread));

    /// <summary>The chance that a player solves an item of a difficulty.</summary>
    public double Chance(int player, double difficulty) => 1 / (1 + Math.Exp(difficulty - Abilities[player]));
}
