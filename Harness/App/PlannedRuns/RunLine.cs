using System.Globalization;
using Gridlock.Core.Runs.Standing;

namespace Gridlock.App.PlannedRuns;

/// <summary>How far a run is, in one line.</summary>
internal static class RunLine
{
    /// <summary>Fits into 60 columns for runs of thousands of cases; what matters least stands last.</summary>
    public static string Short(RunStanding now, RunPace pace)
    {
        string[] parts =
        [
            $"{now.Done}/{now.Cases} cases",
            pace.Left(now) is TimeSpan left ? $"{Duration.Short(left)} left" : "",
            now.Cost is null or 0 ? "" : $"{Dollars(now.Cost)}{Expected(now, " of ~")}",
            FailedCalls(now) is > 0 and var failed ? $"{failed} failed" : "",
            pace.PerMinute(now) is double rate ? $"{Number(rate)}/min" : "",
        ];
        return string.Join("  ", parts.Where(static part => part.Length > 0));
    }

    public static string Long(RunStanding now, RunPace pace)
    {
        string classes = string.Join(
            ", ",
            now.FailuresByClass.Select(static failed => $"{failed.Class} {failed.Calls}")
        );
        string[] parts =
        [
            $"{now.Done} of {now.Cases} cases done",
            now.Failed > 0 ? $"{now.Failed} failed" : "",
            pace.PerMinute(now) is double rate ? $"{Number(rate)} a minute" : "",
            now.Cost == 0
                ? ""
                : $"{(now.CostIsEstimated ? "about " : "")}{Dollars(now.Cost)} so far{Expected(now, ", about ", " in the end")}",
            FailedCalls(now) is > 0 and var failed ? $"{failed} {Calls(failed)} failed ({classes})" : "",
            pace.Left(now) is TimeSpan left ? $"about {Duration.Long(left)} left" : "",
        ];
        return string.Join(", ", parts.Where(static part => part.Length > 0));
    }

    public static string Dollars(decimal? cost) =>
        cost is decimal known
            ? "$" + known.ToString(known is 0 or >= 1 ? "0.00" : "0.0000", CultureInfo.InvariantCulture)
            : "cost unknown";

    private static string Expected(RunStanding now, string before, string after = "") =>
        now.ExpectedCost is decimal expected && now.Cost is not null ? $"{before}{Dollars(expected)}{after}" : "";

    private static long FailedCalls(RunStanding now) => now.Players.Sum(static player => player.FailedCalls);

    private static string Calls(long count) => count == 1 ? "call" : "calls";

    private static string Number(double number) =>
        number.ToString(number < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
