namespace Gridlock.Puzzles;

/// <summary>An element to place.</summary>
/// <param name="Name">Unique in its puzzle; written after "the".</param>
/// <param name="Complexity">A rating from 1 to 5.</param>
public sealed record Artifact(string Name, int Complexity);
