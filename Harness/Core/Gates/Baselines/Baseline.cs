using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Players;

namespace Gridlock.Core.Gates.Baselines;

/// <summary>What one player did once, to be held against what another does.</summary>
/// <param name="Player">As the run names it.</param>
/// <param name="Run">The run's id.</param>
/// <param name="Tool">The program that observed, with its version.</param>
/// <param name="Judge">The version of the judge that measured.</param>
/// <param name="At">When the last case ended; null where the journal does not say.</param>
/// <param name="Rounds">Verification rounds of its cases.</param>
/// <param name="Puzzles">JSON by fingerprint.</param>
public sealed record Baseline(
    string Player,
    bool Simulated,
    string Run,
    string Tool,
    int Judge,
    DateTimeOffset? At,
    int Rounds,
    ImmutableArray<MeasuredCase> Cases,
    IReadOnlyDictionary<string, string> Puzzles
)
{
    /// <summary>The styles of its verification rounds, in turn, as the first repeat had them; null where all are the neutral check.</summary>
    public IReadOnlyList<string>? Verify { get; init; }

    /// <summary>How its player was asked; a candidate is asked the same unless the gate says otherwise.</summary>
    public PlayerOptions Options { get; init; } = PlayerOptions.Usual;

    /// <summary>The tokens that its answers could have, reasoning included; null where nothing limited them.</summary>
    public int? OutputLimit { get; init; }

    /// <summary>Whether its calls were cut off where they went round.</summary>
    public bool CutsLoops { get; init; }

    /// <summary>Puzzles of which something is known.</summary>
    [JsonIgnore]
    public int PlayedPuzzles => Cases.Where(static one => one.Played).DistinctBy(static one => one.Puzzle).Count();

    /// <summary>Those that failed at the provider, wholly or in a later round.</summary>
    [JsonIgnore]
    public int FailedCases => Cases.Count(static one => one.IsLacking);

    /// <summary>All cases, puzzle by puzzle; the order is that of fingerprints, which is as good as chance.</summary>
    public IReadOnlyList<ImmutableArray<MeasuredCase>> ByPuzzle() =>
        [
            .. Cases
                .GroupBy(static one => one.Puzzle)
                .OrderBy(static puzzle => puzzle.Key, StringComparer.Ordinal)
                .Select(static puzzle => puzzle.ToImmutableArray()),
        ];

    /// <summary>Styles that this version does not know are left out.</summary>
    public ImmutableArray<VerificationStyle> Styles() =>
        [.. (Verify ?? []).Select(StyleWords.Read).OfType<StyleReading.Read>().Select(static read => read.Style)];
}
