using System.Collections.Immutable;

namespace Gridlock.Core.Statistics.Calibration;

/// <summary>What a fit found, in natural logarithms of odds.</summary>
/// <param name="Abilities">By the player's number.</param>
/// <param name="Difficulties">By the item's number; a player solves an item as hard as it is able in half of the tries.</param>
/// <param name="DifficultyErrors">Standard errors, of each item for abilities as they are.</param>
public sealed record RaschFit(
    ImmutableArray<double> Abilities,
    ImmutableArray<double> Difficulties,
    ImmutableArray<double> DifficultyErrors
);
