namespace Gridlock.Core.Statistics.Calibration;

/// <summary>How hard an item is, given who solved it and how items are spread.</summary>
/// <param name="Mean">Of what is likely; a player as able as that solves the item in half of the tries.</param>
/// <param name="Error">The standard deviation of what is likely.</param>
/// <param name="Interval">The middle 95% of it.</param>
public readonly record struct ItemDifficulty(double Mean, double Error, Interval Interval);
