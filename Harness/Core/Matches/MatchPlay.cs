using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>What became of a match.</summary>
/// <param name="Record">As the journal has it, with what was there before; without an end where it was left open.</param>
/// <param name="Outcome">One of the words of "match.ended", also where that was not written.</param>
public sealed record MatchPlay(MatchRecord Record, string Outcome);
