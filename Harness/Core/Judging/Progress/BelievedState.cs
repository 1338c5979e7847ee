namespace Gridlock.Core.Judging.Progress;

/// <summary>A partial allocation that a text held to be so.</summary>
/// <param name="Offset">Where it was first reached.</param>
/// <param name="Placed">How many artifacts have a place in it.</param>
/// <param name="Right">How many of them have their place in the solution; 0 where none is known.</param>
/// <param name="Violated">How many conditions can not hold any more.</param>
public readonly record struct BelievedState(long Offset, int Placed, int Right, int Violated);
