using Gridlock.Transcripts.Events;

namespace Gridlock.Transcripts.Reading;

/// <summary>One player at one tier of one puzzle, as far as it came.</summary>
/// <param name="Puzzle">The puzzle's JSON; null if the journal lost its document.</param>
/// <param name="Rounds">Those that began, by number.</param>
/// <param name="End">Null if the process died during the match.</param>
public sealed record MatchRecord(MatchStarted Start, string? Puzzle, IReadOnlyList<RoundRecord> Rounds, MatchEnded? End)
{
    public string Id => Start.Match;
}
