using System.Globalization;
using Gridlock.Core.Gates.Verdicts;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Reports.Checks;

/// <summary>Figures of a check as all its reports for people write them.</summary>
internal static class CheckWords
{
    public static string Percent(double share) => CheckSentence.Percent(share);

    public static string Signed(double share) =>
        double.IsInfinity(share)
            ? (share > 0 ? "any" : "-any")
            : string.Create(CultureInfo.InvariantCulture, $"{100 * share:+0.0;-0.0;0.0}%");

    public static string Value(RuleResult rule, double? value) =>
        value is not double known ? "-"
        : rule.Rule.Metric.IsAmount ? CheckSentence.Amount(known)
        : Percent(known);

    /// <summary>A value of either side, and of a share where it may lie: each puzzle counts as one trial, which is on the safe side.</summary>
    public static string Rate(RuleResult rule, double? value, int puzzles) =>
        RateInterval(rule, value, puzzles) is Interval known
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Value(rule, value)} ({100 * known.Low:0} to {100 * known.High:0}%)"
            )
            : Value(rule, value);

    /// <summary>Null for amounts, and where nothing is known.</summary>
    public static Interval? RateInterval(RuleResult rule, double? value, int puzzles) =>
        rule.Rule.Metric.IsAmount || value is not double known || puzzles == 0
            ? null
            : Wilson.Of(Math.Clamp(known, 0, 1), puzzles, Wilson.Z95);

    /// <summary>What holds of the figures beside the verdict; one sentence each.</summary>
    public static string Notes(CheckResult result)
    {
        RuleResult? shown = result.Rules.FirstOrDefault(static rule => !rule.Rule.Decides && rule.Puzzles > 0);
        string timed = result.Rules.Any(static rule => rule.Rule.Metric.IsTime && rule.Puzzles > 0)
            ? "; latency, which depends on the load, more often"
            : "";
        string sides =
            $"Rates of either side have their own 95% intervals. Differences are paired by puzzle; their intervals hold whenever a check stops ({Percent(result.Leading.Confidence)}). A margin is tested by itself, in one direction and at {Percent(result.Plan.Power)}, so that 'not worse' can stand beside an interval that reaches beyond it.";
        return shown is null
            ? sides
            : $"{sides} A gate that does not decide calls players who are alike worse in up to {Percent((1 - shown.Confidence) / 2)} of checks, each by itself{timed}.";
    }

    public static string Difference(RuleResult rule) =>
        rule.Difference is not double known ? "-"
        : double.IsInfinity(known) ? "from 0"
        : Signed(known);

    public static string Interval(RuleResult rule) => $"({Signed(rule.Interval.Low)} to {Signed(rule.Interval.High)})";

    public static string Verdict(RuleResult rule)
    {
        string margin = rule.Outcome == GateOutcome.NotWorse ? $" of {Percent(rule.Rule.Margin)}" : "";
        return rule.Outcome.Spoken() + margin + (rule.Rule.Decides ? " [decides]" : "");
    }

    public static string Texts(CheckResult result) =>
        result.Texts switch
        {
            "twins" => "on fresh twins of the baseline's puzzles",
            "recorded" => "as it was recorded",
            _ => "on the baseline's own puzzles",
        };

    /// <summary>What failed at the provider on either side, and how much hangs on it; null where nothing did.</summary>
    public static string? Failures(CheckResult result)
    {
        if (result.Failed + result.BaselineFailed == 0)
        {
            return null;
        }
        string[] sides =
        [
            .. Failures(result.BaselineFailed, result.BaselineCases, "baseline"),
            .. Failures(result.Failed, result.Cases, "candidate"),
        ];
        string counted =
            $"{string.Join(" and ", sides)} failed at the provider, wholly or in a later round; what is missing counts for nobody.";
        string[] bounds =
        [
            .. result
                .Rules.Where(static rule => rule.Rule.Decides && rule.WorstCase is not null)
                .Select(static rule =>
                    $"{rule.Rule.Metric.Name} by {Signed(rule.WorstCase!.Value.Low)} to {Signed(rule.WorstCase!.Value.High)}"
                ),
        ];
        return bounds.Length == 0
            ? counted
            : $"{counted} Had it come out as badly or as well as it can for the candidate, the two would differ in {string.Join(", ", bounds)}.";
    }

    private static string[] Failures(int failed, int cases, string side) =>
        failed == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{failed} of {cases} cases of the {side}")];
}
