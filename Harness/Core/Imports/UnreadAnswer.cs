namespace Gridlock.Core.Imports;

/// <summary>An answer that no reader can take for certain.</summary>
/// <param name="Sentence">Why not.</param>
public sealed record UnreadAnswer(string Case, string Reason, string Sentence);
