using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>One line of a journal: something that was observed, at a moment, in order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunStarted), "run.started")]
[JsonDerivedType(typeof(RunResumed), "run.resumed")]
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

    /// <summary>Members that only a newer version knows, as they stand; null where there are none.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? More { get; internal set; }

    /// <summary>A delta that the journal wrote just before this event: the end of a call's text, which had waited because a key could
    /// have begun in it. Null nearly always.</summary>
    [JsonIgnore]
    public CallDelta? Released { get; init; }
}
