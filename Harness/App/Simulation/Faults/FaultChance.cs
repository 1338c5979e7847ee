namespace Gridlock.App.Simulation.Faults;

/// <summary>A fault that strikes some of the calls.</summary>
/// <param name="Chance">From 0 to 1, of every attempt.</param>
public sealed record FaultChance(Fault Fault, double Chance);
