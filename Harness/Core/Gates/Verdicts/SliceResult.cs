namespace Gridlock.Core.Gates.Verdicts;

/// <summary>A part of the puzzles by itself, for orientation; no verdict rests on it.</summary>
/// <param name="P">That the players are alike there: a permutation test with a fixed number of puzzles, two-sided.</param>
/// <param name="Adjusted">The same by Holm's adjustment over all slices.</param>
public sealed record SliceResult(
    string Name,
    int Puzzles,
    double Baseline,
    double Candidate,
    double P,
    double Adjusted
);
