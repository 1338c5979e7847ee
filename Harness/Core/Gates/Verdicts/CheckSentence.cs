using System.Globalization;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>A check in a sentence or two.</summary>
public static class CheckSentence
{
    /// <summary>What was found, and how sure that is.</summary>
    public static string Of(CheckResult result) =>
        result is { End: GateEnd.Failures, Cases: 0 }
            ? $"No verdict: none of {result.Calls} calls to the provider was answered{Most(result)}."
        : result.End == GateEnd.Failures
            ? $"No verdict: {result.Failed} of {result.Cases} cases failed at the provider, more than {Percent(result.Plan.FailedShare)}{Most(result)}; they count for nobody, and what is left may not stand for all."
        : Of(result, result.Telling, result.Outcome);

    /// <summary>The same of one gate.</summary>
    public static string Of(CheckResult result, RuleResult rule) =>
        result.End == GateEnd.Failures ? Of(result) : Of(result, rule, rule.Outcome);

    private static string Of(CheckResult result, RuleResult telling, GateOutcome outcome)
    {
        string name = telling.Rule.Metric.Name;
        string margin = Percent(telling.Rule.Margin);
        string found = $"{name} {Change(telling)} over {Puzzles(telling.Puzzles)}";
        return outcome switch
        {
            GateOutcome.Regressed => $"Regressed: {found}; {Sure(result, telling, outcome)}.",
            GateOutcome.Improved => $"Improved: {found}; {Sure(result, telling, outcome)}.",
            GateOutcome.NotWorse =>
                $"Not worse by more than the margin of {margin}: {found}; {Sure(result, telling, outcome)}{InTotal(telling)}.",
            GateOutcome.Same =>
                $"The same, as far as {margin} of {name}: it {Change(telling)} over {Puzzles(telling.Puzzles)}.",
            GateOutcome.Different => $"Different: {found}; {Sure(result, telling, outcome)}.",
            _ => Open(result, telling),
        };
    }

    /// <summary>How often such a verdict is wrong, where that can be said.</summary>
    private static string Sure(CheckResult result, RuleResult telling, GateOutcome outcome) =>
        telling.Rule.Metric.IsTime
            ? "that is how long it took then and now, and load and the way there may be why, so no error rate is promised"
            : outcome switch
            {
                GateOutcome.NotWorse =>
                    $"a drop by the margin passes so in at most {Percent(1 - result.Plan.Power)} of checks",
                GateOutcome.Improved => $"wrong with a chance of at most {Percent((1 - telling.Confidence) / 2)}",
                GateOutcome.Different => $"a false alarm has a chance of at most {Percent(1 - telling.Confidence)}",
                _ => $"a false alarm has a chance of at most {Percent((1 - telling.Confidence) / 2)}",
            };

    private static string Open(CheckResult result, RuleResult telling)
    {
        string why = result.End switch
        {
            GateEnd.Budget when result.Calls == 0 => "the budget does not reach for a single call",
            GateEnd.Budget => "the budget is spent",
            GateEnd.Cancelled => "it was stopped",
            GateEnd.Limit => $"a check plays no more than {Puzzles(result.Puzzles)}",
            _ => $"there {(result.Puzzles == 1 ? "is" : "are")} no more than {Puzzles(result.Puzzles)} to play",
        };
        string more = telling.Missing is long missing
            ? $"about {missing.ToString("N0", CultureInfo.InvariantCulture)} more puzzles would decide, if they go on so"
            : "as they went, more puzzles alone would not decide; a wider margin would";
        return telling.Puzzles == 0
            ? $"Inconclusive: {why}, and {(result.Puzzles == 0 ? "no puzzle was answered by both" : $"none of them says anything of {telling.Rule.Metric.Name} for both")}."
            : $"Inconclusive: {why}; {telling.Rule.Metric.Name} {Change(telling)}, and {more}.";
    }

    internal static string Change(RuleResult rule)
    {
        if (rule is not { Baseline: double baseline, Candidate: double candidate, Difference: double difference })
        {
            return "is not known";
        }
        Func<double, string> written = rule.Rule.Metric.IsAmount ? Amount : Percent;
        (string was, string now) = (written(baseline), written(candidate));
        string change =
            was == now ? $"stayed at {now}" : $"{(candidate < baseline ? "fell" : "rose")} from {was} to {now}";
        // A few cases that take very much move a mean and not what is typical, by which amounts are compared.
        return rule.Rule.Metric.IsAmount && difference != 0 && double.IsFinite(difference)
            ? $"of the typical puzzle {(difference < 0 ? "fell" : "rose")} by {Percent(Math.Abs(difference))} (the mean {change})"
            : change;
    }

    /// <summary>What a verdict on the typical puzzle may hide: a few that take very much.</summary>
    private static string InTotal(RuleResult rule) =>
        rule.ExceedsInTotal
            ? $". But in total it {(rule.Candidate > rule.Baseline ? "rose" : "fell")} by more than that, for a few puzzles differ very much: look at those"
            : "";

    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#}%");

    internal static string Amount(double number) =>
        number.ToString(Math.Abs(number) < 1 ? "0.####" : "N1", CultureInfo.InvariantCulture);

    private static string Most(CheckResult result) => result.Failure is string most ? $", most often '{most}'" : "";

    private static string Puzzles(int count) =>
        count == 1 ? "1 puzzle" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} puzzles";
}
