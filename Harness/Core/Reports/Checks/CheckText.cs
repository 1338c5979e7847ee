using System.Globalization;
using System.Text;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Verdicts;

namespace Gridlock.Core.Reports.Checks;

/// <summary>A check for people at a terminal.</summary>
public static class CheckText
{
    public static string Write(CheckResult result)
    {
        var text = new StringBuilder();
        text.Append(CheckSentence.Of(result)).Append("\n\n");
        text.Append($"  baseline   {result.Baseline.Shown}, run {result.Baseline.Run}\n");
        text.Append(
            $"  candidate  {result.Candidate.Shown}, run {result.Candidate.Run}, {CheckWords.Texts(result)}\n\n"
        );
        int width = result.Rules.Max(static rule => rule.Rule.Metric.Name.Length);
        foreach (RuleResult rule in result.Rules.Where(static rule => rule.Puzzles > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {rule.Rule.Metric.Name.PadRight(width)}  ");
            text.Append($"{Rate(rule, rule.Baseline), 18} -> {Rate(rule, rule.Candidate), 18}  ");
            text.Append($"{CheckWords.Difference(rule), 7}  {CheckWords.Interval(rule)}  {CheckWords.Verdict(rule)}\n");
        }
        foreach (SliceResult slice in result.Slices.Length > 1 ? result.Slices : [])
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {slice.Name}: {CheckWords.Rate(result.Leading, slice.Baseline, slice.Puzzles)} -> {CheckWords.Rate(result.Leading, slice.Candidate, slice.Puzzles)} on {slice.Puzzles} puzzles, p {slice.P:0.000} (Holm {slice.Adjusted:0.000})\n"
            );
        }
        if (CheckWords.Failures(result) is string failures)
        {
            text.Append($"  {failures}\n");
        }
        foreach (IdentityDrift drift in result.Drift)
        {
            text.Append($"  identity: {drift.Sentence}\n");
        }
        foreach (string warning in result.Warnings)
        {
            text.Append($"  warning: {warning}\n");
        }
        return text.Append($"\n{CheckWords.Notes(result)}\n").ToString();
    }

    private static string Rate(RuleResult rule, double? value) => CheckWords.Rate(rule, value, rule.Puzzles);
}
