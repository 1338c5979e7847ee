using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Players;
using Gridlock.Core.Runs.Cases;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Runs;

/// <summary>A run that is ready to be played.</summary>
/// <param name="Players">In the order of the plan.</param>
/// <param name="Rounds">Verification rounds after each solve round; 0 or more.</param>
/// <param name="Seed">The run's.</param>
/// <param name="Repeats">How often each player plays each tier.</param>
/// <param name="Puzzles">Makes or reads the puzzle of a slot; several at a time.</param>
public sealed record RunAssignment(
    CaseOrder Order,
    ImmutableArray<Player> Players,
    int Rounds,
    int Repeats,
    Seed Seed,
    Func<PuzzleSlot, CancellationToken, Task<PlayablePuzzle>> Puzzles
)
{
    /// <summary>Cases at a time, of all players together.</summary>
    public required int Concurrency { get; init; }

    /// <summary>Cases at a time of each player.</summary>
    public required ImmutableArray<int> Lanes { get; init; }

    /// <summary>See <see cref="Plans.RunLimits.FailedShare"/>.</summary>
    public required double FailedShare { get; init; }

    /// <summary>See <see cref="Plans.RunLimits.FailuresInARow"/>.</summary>
    public required int FailuresInARow { get; init; }

    /// <summary>Of the verification rounds, as <see cref="StyleSchedule"/> deals them; none for the neutral check in every round.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];

    public RunHistory History { get; init; } = RunHistory.None;
}
