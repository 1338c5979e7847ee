using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Tiers;

/// <summary>Measures how hard a tier is by solving it in steps.</summary>
public static class TierRater
{
    /// <summary>Logarithms may differ in their last bit from machine to machine; a puzzle's bytes may not.</summary>
    private const int Digits = 3;

    /// <summary>About a second. Only tiers of large vaults need more than a small part of it.</summary>
    private const long MostLooks = 300_000;

    public static TierRating Rate(Puzzle puzzle, int tier)
    {
        Chain chain = StepSolver.Solve(puzzle.ToProblem(tier), mostLooks: MostLooks);
        var features = DifficultyFeatures.Of(puzzle, tier, chain);
        return new TierRating(
            tier,
            (int)(chain.Grade ?? Grade.Direct),
            chain.Steps.Length,
            chain.WhatIfs,
            Math.Round(features.SearchSpace, Digits),
            Math.Round(Difficulty.Of(features), Digits)
        )
        {
            Unfinished = chain.End == ChainEnd.Unfinished,
        };
    }
}
