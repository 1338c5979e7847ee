namespace Gridlock.Transcripts.Events;

/// <summary>What proved the run's puzzles, such as "wasm" "9.11.4210".</summary>
public sealed record ProofEngine(string Name, string Version);
