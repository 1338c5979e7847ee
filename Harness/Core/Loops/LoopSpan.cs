namespace Gridlock.Core.Loops;

/// <summary>A stretch of a text, counted in UTF-16 code units from its start.</summary>
/// <param name="Start">The first character of it.</param>
/// <param name="End">The one behind its last.</param>
public readonly record struct LoopSpan(long Start, long End);
