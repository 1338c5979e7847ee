namespace Gridlock.Transcripts.Events;

/// <summary>A call failed and is to be made again after a wait.</summary>
/// <param name="Call">The one that failed.</param>
/// <param name="Attempt">The number of the attempt that follows.</param>
/// <param name="Wait">Microseconds until it may leave.</param>
/// <param name="Reason">The HTTP status, else the class of the failure.</param>
public sealed record CallRetry(string Call, string Match, int Round, int Attempt, long Wait, string Reason)
    : JournalEvent;
