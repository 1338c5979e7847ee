namespace Gridlock.Core.Reports.Comparisons;

/// <summary>One tier of a puzzle: what is solved or not, perhaps repeatedly.</summary>
/// <param name="Puzzle">See <see cref="Attempt.Puzzle"/>.</param>
public readonly record struct Item(string Puzzle, int Tier);
