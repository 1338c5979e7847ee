using Gridlock.Core.Judging;
using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Gates.Metrics;

/// <summary>What a case's verification rounds say.</summary>
internal static class VerificationReading
{
    /// <summary>Of the conditions that the answer before violated, those that were called violated.</summary>
    public static double? Sensitivity(JudgedCase one)
    {
        int violated = 0;
        int found = 0;
        foreach (RoundCheck check in Checks(one))
        {
            if (check.Scorecard.Counts is { } counts)
            {
                found += counts.Hits;
                violated += counts.Hits + counts.Misses + counts.ViolatedWithoutVerdict;
            }
        }
        return violated == 0 ? null : (double)found / violated;
    }

    /// <summary>Of the rounds that began with a right answer, those that ended with a wrong one.</summary>
    public static double? BreakRate(JudgedCase one)
    {
        RoundEffect[] fromRight =
        [
            .. Checks(one)
                .Select(static check => check.Effect)
                .Where(static effect => effect is RoundEffect.Broke or RoundEffect.UnchangedRight),
        ];
        return fromRight.Length == 0
            ? null
            : (double)fromRight.Count(static effect => effect == RoundEffect.Broke) / fromRight.Length;
    }

    private static IEnumerable<RoundCheck> Checks(JudgedCase one) =>
        one.Judgement?.Rounds.OfType<RoundJudgement.Judged>().Select(static round => round.Check).OfType<RoundCheck>()
        ?? [];
}
