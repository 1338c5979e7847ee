namespace Gridlock.Transcripts.Runs;

/// <summary>A puzzle of the run, in order of first appearance.</summary>
public sealed record SealedPuzzle(string Id, string Document);
