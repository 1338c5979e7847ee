using System.Collections.Immutable;
using Gridlock.Puzzles;

namespace Gridlock.App.Puzzling;

/// <summary>What a proof found out about a puzzle that somebody brought.</summary>
/// <param name="Status">The worst of its tiers, as in a puzzle's JSON.</param>
/// <param name="SolutionViolates">The numbers of conditions that the recorded solution breaks.</param>
/// <param name="Notes">What does not change the verdict and yet misleads a reader, a sentence each.</param>
internal sealed record PuzzleVerdict(
    Puzzle Puzzle,
    string Status,
    ImmutableArray<TierVerdict> Tiers,
    ImmutableArray<string> SolutionViolates,
    ImmutableArray<string> Notes
);
