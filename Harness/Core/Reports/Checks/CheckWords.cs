using System.Globalization;
using Gridlock.Core.Gates.Verdicts;

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

    public static string FailedWords(CheckResult result) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Failed} of {result.Cases} cases failed at the provider, wholly or in a later round; what is missing counts for nobody"
        );
}
