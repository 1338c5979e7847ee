using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>What a piece of streamed text belongs to; the two never mix.</summary>
[JsonConverter(typeof(DeltaKindConverter))]
public enum DeltaKind
{
    [JsonStringEnumMemberName("reasoning")]
    Reasoning,

    [JsonStringEnumMemberName("answer")]
    Answer,
}
