using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;

namespace Gridlock.Core.Runs.Plans;

/// <summary>What a run is to play: every player plays every tier of every puzzle, as often as is asked for.</summary>
/// <param name="Seed">Decides the order, the puzzles that have no seed of their own, and the seeds of requests; null for a fresh one.</param>
/// <param name="Tiers">Ascending; empty for all that a puzzle has.</param>
/// <param name="Rounds">Verification rounds after each solve round; 0 or more.</param>
/// <param name="Budget">US dollars for the whole run; null sets no limit.</param>
/// <param name="Out">The run folder; null leaves its name to the program.</param>
public sealed record Plan(
    string? Seed,
    ImmutableArray<PuzzleBatch> Puzzles,
    ImmutableArray<PlannedPlayer> Players,
    int Repeats,
    ImmutableArray<int> Tiers,
    int Rounds,
    RunLimits Limits,
    decimal? Budget,
    string? Out
)
{
    /// <summary>Of the verification rounds, as <see cref="StyleSchedule"/> deals them; none for the neutral check in every round.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    public const int UsualRounds = 2;
    public const int MostRounds = 20;
    public const int MostRepeats = 1_000;
    public const int MostPuzzles = 1_000_000;
}
