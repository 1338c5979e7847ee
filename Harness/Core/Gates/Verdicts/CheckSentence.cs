using System.Globalization;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>A check in a sentence or two.</summary>
public static class CheckSentence
{
    /// <summary>What was found, and how sure that is.</summary>
    public static string Of(CheckResult result)
    {
        if (result.End == GateEnd.Failures)
        {
            return $"No verdict: {result.Failed} of {result.Cases} cases failed at the provider, more than {Percent(result.Plan.FailedShare)}; they count for nobody, and what is left may not stand for all.";
        }
        RuleResult telling = result.Telling;
        string name = telling.Rule.Metric.Name;
        string margin = Percent(telling.Rule.Margin);
        string sure = Percent((1 - telling.Confidence) / 2);
        return result.Outcome switch
        {
            GateOutcome.Regressed =>
                $"Regressed: {name} {Change(telling)} over {Puzzles(result)}; a false alarm has a chance of at most {sure}.",
            GateOutcome.Improved =>
                $"Improved: {name} {Change(telling)} over {Puzzles(result)}; wrong with a chance of at most {sure}.",
            GateOutcome.NotWorse =>
                $"Not worse by more than the margin of {margin}: {name} {Change(telling)} over {Puzzles(result)}; a drop by the margin passes so in at most {Percent(1 - result.Plan.Power)} of checks.",
            GateOutcome.Same => $"The same, as far as {margin} of {name}: it {Change(telling)} over {Puzzles(result)}.",
            GateOutcome.Different =>
                $"Different: {name} {Change(telling)} over {Puzzles(result)}; a false alarm has a chance of at most {Percent(1 - telling.Confidence)}.",
            _ => Open(result, telling),
        };
    }

    private static string Open(CheckResult result, RuleResult telling)
    {
        string why = result.End switch
        {
            GateEnd.Budget => "the budget is spent",
            GateEnd.Cancelled => "it was stopped",
            _ => $"there {(result.Puzzles == 1 ? "is" : "are")} no more than {Puzzles(result)} to play",
        };
        string more = result.Missing is long missing
            ? $"about {missing.ToString("N0", CultureInfo.InvariantCulture)} more puzzles would decide, if they go on so"
            : "as they went, more puzzles alone would not decide; a wider margin would";
        return telling.Puzzles == 0
            ? $"Inconclusive: {why}, and no puzzle was answered by both."
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
        return was == now ? $"stayed at {now}" : $"{(difference < 0 ? "fell" : "rose")} from {was} to {now}";
    }

    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#}%");

    internal static string Amount(double number) =>
        number.ToString(Math.Abs(number) < 1 ? "0.####" : "N1", CultureInfo.InvariantCulture);

    private static string Puzzles(CheckResult result) =>
        result.Puzzles == 1 ? "1 puzzle" : $"{result.Puzzles.ToString("N0", CultureInfo.InvariantCulture)} puzzles";
}
