namespace Gridlock.Transcripts.Events;

/// <summary>The last line of a journal that was closed in order.</summary>
/// <param name="Outcome">"completed", "budget" or "cancelled".</param>
public sealed record RunEnded(string Outcome) : JournalEvent;
