namespace Gridlock.Transcripts.Events;

/// <summary>A piece of text as it came.</summary>
/// <param name="Offset">Microseconds since the request left, on a monotonic clock.</param>
public sealed record CallDelta(string Call, long Offset, DeltaKind Kind, string Text) : JournalEvent;
