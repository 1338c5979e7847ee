using Gridlock.App.Puzzling;
using Gridlock.Core.Runs.Cases;
using Gridlock.Core.Runs.Plans;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.PlannedRuns;

/// <summary>The seed of a puzzle that is made for a run: that of the puzzle which 'puzzle new' makes of the same spec and seed.</summary>
internal static class FreshSeed
{
    /// <param name="run">The run's, which decides where the batch has none of its own.</param>
    public static Seed Of(PuzzleBatch.Fresh batch, PuzzleSlot slot, Seed run)
    {
        Seed own = batch.Seed is string text ? Seed.Parse(text) : run.Derive("batch", slot.Batch);
        return PuzzlePress.SeedOf(own, slot.Index);
    }
}
