namespace Gridlock.Core.Loops.Candidates;

/// <summary>A whole grid or answer that a text puts forward.</summary>
/// <param name="Shape">Only candidates of one shape compete with each other.</param>
internal readonly record struct Candidate(uint Hash, int Shape, LoopSpan Span);
