using System.Collections.Immutable;
using Gridlock.App.Duels;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles.Generation;

namespace Gridlock.App.Live.Show;

/// <summary>The face-off that somebody wants to see.</summary>
/// <param name="Players">As they are written on the command line.</param>
/// <param name="Spec">Of a fresh puzzle.</param>
/// <param name="Seed">Null for a puzzle that nobody has seen.</param>
/// <param name="Rounds">Verification rounds.</param>
/// <param name="Blind">Names stay hidden until the reveal.</param>
/// <param name="TruthLive">Cells turn right or wrong at once, not at the reveal.</param>
/// <param name="TokensPerSecond">Of simulated players; 0 for no pause.</param>
internal sealed record GameWish(
    ImmutableArray<string> Players,
    PuzzleSpec Spec,
    string? Seed,
    int Tier,
    int Rounds,
    bool Blind,
    bool TruthLive,
    double TokensPerSecond
)
{
    /// <summary>Played instead of a fresh puzzle; null for that.</summary>
    public PuzzleOrigin.Brought? Brought { get; init; }

    /// <summary>Of the verification rounds, in turn; none for the neutral check.</summary>
    public ImmutableArray<VerificationStyle> Styles { get; init; } = [];
}
