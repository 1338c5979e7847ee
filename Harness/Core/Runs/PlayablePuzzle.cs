using Gridlock.Puzzles;

namespace Gridlock.Core.Runs;

/// <summary>A proven puzzle with the JSON that the journal has of it, or will have.</summary>
public sealed record PlayablePuzzle(Puzzle Puzzle, string Json);
