namespace Gridlock.Transcripts.Events;

/// <summary>No more calls will come for this match.</summary>
/// <param name="Outcome">"completed", "failed" (the provider's doing) or "cancelled".</param>
public sealed record MatchEnded(string Match, string Outcome) : JournalEvent;
