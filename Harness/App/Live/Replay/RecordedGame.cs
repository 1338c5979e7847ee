using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Transcripts.Reading;

namespace Gridlock.App.Live.Replay;

/// <summary>The matches of a run on one tier of one puzzle.</summary>
internal sealed record RecordedGame(Puzzle Puzzle, int Tier, ImmutableArray<MatchRecord> Matches)
{
    /// <summary>The puzzle's hash as viewers had it before the start; null if the journal holds none.</summary>
    public string? Promise { get; init; }

    /// <summary>True if the journal is no evidence any more.</summary>
    public bool IsAltered { get; init; }

    /// <summary>As a list of games shows it.</summary>
    public string Title => $"{Puzzle.Id}, tier {Tier}";
}
