using Gridlock.Core.Matches;

namespace Gridlock.Core.Runs;

/// <summary>The words of the journal's "run.ended".</summary>
public static class RunOutcomeWords
{
    public static string Word(this RunOutcome outcome) =>
        outcome switch
        {
            RunOutcome.Completed => MatchExecutor.Completed,
            RunOutcome.Cancelled => MatchExecutor.Cancelled,
            RunOutcome.Budget => MatchExecutor.BudgetSpent,
            _ => MatchExecutor.Failed,
        };
}
