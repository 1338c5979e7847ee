namespace Gridlock.Puzzles.Explaining;

/// <summary>What an artifact adds to a sum; negative where it is taken off.</summary>
internal readonly record struct Term(int Artifact, int Value);
