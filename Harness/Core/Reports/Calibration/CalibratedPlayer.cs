namespace Gridlock.Core.Reports.Calibration;

/// <summary>How able a player is on the scale of difficulties: it solves an item as hard as that in half of the tries.</summary>
/// <param name="IsBound">True where it solved everything, or nothing, so that only a bound of its ability is known.</param>
public sealed record CalibratedPlayer(string Player, double Ability, bool IsBound);
