using System.Collections.Immutable;

namespace Gridlock.Puzzles.Tiers;

/// <summary>CP-SAT's word on all tiers of a puzzle, as it goes into the puzzle's JSON.</summary>
/// <param name="Engine">"native" or "wasm".</param>
/// <param name="Version">The version of OR-Tools behind the engine.</param>
/// <param name="Status">"unique" only if every tier is.</param>
/// <param name="Milliseconds">How long the proofs took together; null where the record has to be the same at every run.</param>
public sealed record ProofRecord(
    string Engine,
    string Version,
    string Status,
    double? Milliseconds,
    ImmutableArray<TierProof> Tiers
);
