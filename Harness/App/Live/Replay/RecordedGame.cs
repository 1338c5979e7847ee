using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Replay;

/// <summary>The matches of a run on one tier of one puzzle.</summary>
internal sealed record RecordedGame(Puzzle Puzzle, int Tier, ImmutableArray<MatchRecord> Matches)
{
    /// <summary>As a list of games shows it.</summary>
    public string Title => $"{Puzzle.Id}, tier {Tier}";
}
