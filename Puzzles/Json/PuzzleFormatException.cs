namespace Gridlock.Puzzles.Json;

/// <summary>Carries the first flaw out of the reader; never leaves <see cref="PuzzleJson"/>.</summary>
internal sealed class PuzzleFormatException(string message) : Exception(message);
