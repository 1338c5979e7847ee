namespace Gridlock.Transcripts.Runs;

/// <summary>A player of the run, in order of first appearance.</summary>
public sealed record SealedPlayer(string Name, bool Simulated);
