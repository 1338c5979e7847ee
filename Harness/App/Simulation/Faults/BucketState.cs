namespace Gridlock.App.Simulation.Faults;

/// <summary>A token bucket after a request came.</summary>
/// <param name="Left">Whole requests that are still in it.</param>
/// <param name="Wait">Until there is one again; zero where there is one.</param>
internal readonly record struct BucketState(bool IsTaken, int Left, TimeSpan Wait);
