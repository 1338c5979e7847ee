using System.Text.Json.Serialization;

namespace Gridlock.Transcripts.Events;

/// <summary>The two words only: a number would let in kinds that do not exist.</summary>
public sealed class DeltaKindConverter() : JsonStringEnumConverter<DeltaKind>(null, allowIntegerValues: false);
