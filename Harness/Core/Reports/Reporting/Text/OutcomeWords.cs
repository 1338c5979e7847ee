using Gridlock.Core.Matches;
using Gridlock.Core.Reports.Reporting.Cases;

namespace Gridlock.Core.Reports.Reporting.Text;

/// <summary>Why a run or a case came to no end, as people say it.</summary>
internal static class OutcomeWords
{
    public const string Interrupted = "interrupted";

    public static string Spoken(string outcome) =>
        outcome switch
        {
            MatchExecutor.BudgetSpent => "the budget was spent",
            MatchExecutor.Cancelled => "somebody stopped it",
            MatchExecutor.Failed => "too much failed at the providers",
            Interrupted => "it was interrupted, or is still being played",
            _ => outcome,
        };

    /// <summary>One sentence on a run that is not complete.</summary>
    public static string Unfinished(ReportRun run)
    {
        string why = Spoken(run.Outcome);
        long left = run.Unbegun?.Values.Sum() ?? 0;
        string cases =
            run.Unbegun is null ? "it does not say how many of its cases never began"
            : left == 0 ? "all of its cases had begun"
            : $"{FigureWords.Count(left, "case", "cases")} of {left + run.Cases:N0} never began";
        return $"Run {run.Id} did not come to its end: {why}; {cases}.";
    }
}
