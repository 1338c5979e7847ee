using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Judging.Verification.Styles;

namespace Gridlock.App.Gates;

/// <summary>What speaks against trusting a comparison too much.</summary>
internal static class CheckWarnings
{
    public static ImmutableArray<string> Of(Baseline baseline, Baseline? candidate, GatePlan plan, DateTimeOffset now)
    {
        IEnumerable<string?> warnings =
        [
            Age(baseline, plan, now),
            baseline.Tool == ToolVersion.Current
                ? null
                : $"The baseline was observed by {baseline.Tool}, and this is {ToolVersion.Current}.",
            candidate is not null && candidate.Rounds != baseline.Rounds
                ? $"The baseline has {baseline.Rounds} verification rounds a case, the candidate {candidate.Rounds}; only first answers are alike."
                : null,
            candidate is not null && !(candidate.Verify ?? []).SequenceEqual(baseline.Verify ?? [])
                ? $"The baseline was verified in other words ({Styles(baseline)}) than the candidate ({Styles(candidate)}); only first answers are alike."
                : null,
        ];
        return [.. warnings.OfType<string>()];
    }

    private static string Styles(Baseline side) =>
        side.Verify is { Count: > 0 } styles ? string.Join(", ", styles) : $"{VerificationStyle.Usual}";

    private static string? Age(Baseline baseline, GatePlan plan, DateTimeOffset now) =>
        baseline.At is DateTimeOffset at && now - at > TimeSpan.FromDays(plan.BaselineDays)
            ? $"The baseline is {(int)(now - at).TotalDays} days old, more than {plan.BaselineDays}; play and pin a new one when the model that it stands for is no longer served."
            : null;
}
