namespace Gridlock.App.Simulation.Faults;

/// <summary>A token bucket a model: it holds so many requests, and fills at so many a second.</summary>
public sealed record RequestLimit(double PerSecond, int Burst);
