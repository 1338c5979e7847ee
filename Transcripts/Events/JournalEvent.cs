using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>One line of a journal: something that was observed, at a moment, in order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunStarted), "run.started")]
[JsonDerivedType(typeof(DocumentRecorded), "document")]
[JsonDerivedType(typeof(MatchStarted), "match.started")]
[JsonDerivedType(typeof(CallIntent), "call.intent")]
[JsonDerivedType(typeof(CallDelta), "call.delta")]
[JsonDerivedType(typeof(CallFinal), "call.final")]
[JsonDerivedType(typeof(CallFailed), "call.failed")]
[JsonDerivedType(typeof(CallRetry), "call.retry")]
[JsonDerivedType(typeof(MatchEnded), "match.ended")]
[JsonDerivedType(typeof(RunEnded), "run.ended")]
public abstract record JournalEvent
{
    /// <summary>Counts from 1 without a gap; given by the journal when the event is appended.</summary>
    [JsonPropertyOrder(-2)]
    public long Sequence { get; init; }

    /// <summary>Wall-clock time in UTC, for people; order and durations come from sequence and offsets.</summary>
    [JsonPropertyOrder(-1)]
    public DateTimeOffset At { get; init; }
}
