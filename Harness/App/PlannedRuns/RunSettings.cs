using Gridlock.Puzzles.Identity;

namespace Gridlock.App.PlannedRuns;

/// <summary>How a plan is played this time.</summary>
/// <param name="Budget">US dollars for the whole run, what it has cost before included; null sets no limit.</param>
/// <param name="TokensPerSecond">Of simulated players; 0 for no pause.</param>
internal sealed record RunSettings(PlanFile File, Seed Seed, decimal? Budget, double TokensPerSecond)
{
    /// <summary>The budget as the command line names it; null where it does not. It stands in the journal, so that it still holds when the run
    /// goes on.</summary>
    public decimal? GivenBudget { get; init; }

    /// <summary>True to cut a call off as soon as it goes round; a run goes on as it began.</summary>
    public bool CutsLoops { get; init; }
}
