namespace Gridlock.Transcripts.Events;

/// <summary>No more calls will come for this match.</summary>
/// <param name="Outcome">"completed", "failed" (the provider's doing), "cut-off" (a call was stopped for a reason of our own), "looped"
/// (a call was stopped because it went round), "budget" (no money
/// for the next call) or "cancelled".</param>
public sealed record MatchEnded(string Match, string Outcome) : JournalEvent;
