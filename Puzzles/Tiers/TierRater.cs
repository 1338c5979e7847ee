using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Tiers;

/// <summary>Measures how hard a tier is by solving it in steps.</summary>
public static class TierRater
{
    public static TierRating Rate(Puzzle puzzle, int tier)
    {
        Chain chain = StepSolver.Solve(puzzle.ToProblem(tier));
        return new TierRating(tier, (int)(chain.Grade ?? Grade.Direct), chain.Steps.Length);
    }
}
