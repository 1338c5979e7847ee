using Gridlock.Core.Players;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches.Calls;

/// <summary>One attempt, as the journal has it and as the provider meant it.</summary>
/// <param name="Failure">Null if the answer is whole.</param>
internal sealed record CallAttempt(CallRecord Record, PlayerException? Failure);
