using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Runs;

/// <summary>What a sealed run is and what its journal must be; a pure function of the journal.</summary>
/// <param name="Format">The version, "gridlock-run/1".</param>
/// <param name="Outcome">That of run.ended: "completed", "budget" or "cancelled".</param>
public sealed record Manifest(
    string Format,
    string Run,
    string Tool,
    ProofEngine? Engine,
    string Outcome,
    DateTimeOffset Started,
    DateTimeOffset Ended,
    SealedJournal Journal,
    IReadOnlyList<SealedPuzzle> Puzzles,
    IReadOnlyList<SealedPlayer> Players,
    CallCounts Calls
)
{
    public const string CurrentFormat = "gridlock-run/1";
}
