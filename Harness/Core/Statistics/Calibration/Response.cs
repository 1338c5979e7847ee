namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How often a player solved an item.</summary>
/// <param name="Player">From 0.</param>
/// <param name="Item">From 0.</param>
public readonly record struct Response(int Player, int Item, int Solved, int Tries);
