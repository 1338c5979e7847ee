using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Players.Replaying;

/// <summary>A whole answer as it once came.</summary>
internal sealed record RecordedAnswer(string Model, IReadOnlyList<CallDelta> Deltas, CallFinal Final);
