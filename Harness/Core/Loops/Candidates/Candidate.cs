namespace Gridlock.Core.Loops.Candidates;

/// <summary>A grid, or a row of one, that a text puts forward.</summary>
/// <param name="Columns">Only candidates with the same number of columns compete with each other.</param>
internal readonly record struct Candidate(uint Hash, int Columns, LoopSpan Span);
