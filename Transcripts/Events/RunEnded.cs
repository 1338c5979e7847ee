namespace Gridlock.Transcripts.Events;

/// <summary>The last line of a journal that was closed in order.</summary>
/// <param name="Outcome">"completed", "budget", "cancelled", or "failed" where too much failed at the providers.</param>
public sealed record RunEnded(string Outcome) : JournalEvent;
