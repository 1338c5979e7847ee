using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Puzzles.Twins;

namespace Gridlock.App.Gates;

/// <summary>What speaks against trusting a comparison too much.</summary>
internal static class CheckWarnings
{
    public static ImmutableArray<string> Of(Baseline baseline, Baseline candidate, GatePlan plan, DateTimeOffset now)
    {
        IEnumerable<string?> warnings =
        [
            Age(baseline, plan, now),
            baseline.Tool == ToolVersion.Current
                ? null
                : $"The baseline was observed by {baseline.Tool}, and this is {ToolVersion.Current}.",
            Failed(baseline, plan),
            plan.Deciding.Any(static rule => rule.Metric.IsTime)
                ? "Latency decides, and depends on when, from where and beside how many other calls one asks; a difference may come from that alone."
                : null,
            candidate.Rounds != baseline.Rounds
                ? $"The baseline has {baseline.Rounds} verification rounds a case, the candidate {candidate.Rounds}; only first answers are alike."
                : null,
            !(candidate.Verify ?? []).SequenceEqual(baseline.Verify ?? [])
                ? $"The baseline was verified in other words ({Styles(baseline)}) than the candidate ({Styles(candidate)}); only first answers are alike."
                : null,
            Asked(baseline) == Asked(candidate)
                ? null
                : $"The baseline was asked with {Asked(baseline)}, the candidate with {Asked(candidate)}; what differs may come from that alone.",
            baseline.CutsLoops == candidate.CutsLoops
                ? null
                : $"Calls of the {(baseline.CutsLoops ? "baseline" : "candidate")} were cut off where they went round, and those of the {(baseline.CutsLoops ? "candidate" : "baseline")} were not; what differs may come from that alone.",
            Themes(baseline, candidate),
        ];
        return [.. warnings.OfType<string>()];
    }

    /// <summary>What was answered at last counts, but not every provider that fails so often is the usual one.</summary>
    public static ImmutableArray<string> OfCalls(CallsMade calls, GatePlan plan) =>
        calls.Failed <= plan.FailedShare * calls.All
            ? []
            :
            [
                $"{calls.Failed} of {calls.All} calls of the candidate failed at the provider, more than {100 * plan.FailedShare:0.#}%; cases that were answered when they were asked again count like all others.",
            ];

    /// <summary>As many as would leave a candidate without a verdict; fewer are in the figures.</summary>
    private static string? Failed(Baseline baseline, GatePlan plan) =>
        baseline.FailedCases <= plan.FailedShare * baseline.Cases.Length
            ? null
            : $"{baseline.FailedCases} of {baseline.Cases.Length} cases of the baseline failed at the provider, more than {100 * plan.FailedShare:0.#}%; what is left may not stand for all, so play and pin a new one.";

    /// <summary>For the moment before anything is paid; null where there are enough puzzles for a verdict.</summary>
    public static string? Small(Baseline baseline, GatePlan plan)
    {
        (int puzzles, int least) = (baseline.PlayedPuzzles, LeastPuzzles.ToPass(plan));
        return puzzles >= least
            ? null
            : $"The baseline has {puzzles} {(puzzles == 1 ? "puzzle" : "puzzles")}, and 'not worse' takes {least} at the least, if all come out the same; play and pin more.";
    }

    private static string Styles(Baseline side) =>
        side.Verify is { Count: > 0 } styles ? string.Join(", ", styles) : $"{VerificationStyle.Usual}";

    private static string Asked(Baseline side) =>
        side.Options.Words(side.OutputLimit) is { IsEmpty: false } words
            ? string.Join(", ", words)
            : "its provider's own settings";

    private static string? Themes(Baseline baseline, Baseline candidate)
    {
        var themes = baseline
            .Cases.Where(static one => one.Sight?.Theme is not null)
            .DistinctBy(static one => one.Puzzle)
            .ToDictionary(static one => one.Puzzle, static one => one.Sight!.Theme);
        int apart = candidate
            .Cases.DistinctBy(static one => one.Puzzle)
            .Count(one =>
                themes.TryGetValue(one.Puzzle, out string? was)
                && one.Sight?.Theme is string now
                && was != now
                && !AlikeThemes.Are(was, now)
            );
        return apart == 0
            ? null
            : $"{(apart == 1 ? "1 puzzle has" : $"{apart} puzzles have")} names of another kind than the baseline's; what differs in tokens, cost and latency may come from that alone.";
    }

    private static string? Age(Baseline baseline, GatePlan plan, DateTimeOffset now) =>
        baseline.At is DateTimeOffset at && now - at > TimeSpan.FromDays(plan.BaselineDays)
            ? $"The baseline is {(int)(now - at).TotalDays} days old, more than {plan.BaselineDays}; play and pin a new one when the model that it stands for is no longer served."
            : null;
}
