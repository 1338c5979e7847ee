using System.Collections.Immutable;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Rules;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>A check that is over, with all that its reports show.</summary>
/// <param name="Texts">"twins", "same puzzles" or "recorded".</param>
/// <param name="Sameness">Whether it was asked if the two are alike.</param>
/// <param name="Warnings">Sentences, such as that the baseline is old.</param>
/// <param name="Calls">Of the candidate, in this check; 0 where it was recorded before.</param>
/// <param name="Cost">US dollars; null where a price is not known.</param>
public sealed record CheckResult(
    GatePlan Plan,
    string Texts,
    bool Sameness,
    CheckSide Baseline,
    CheckSide Candidate,
    GateOutcome Outcome,
    GateEnd End,
    int Puzzles,
    int Cases,
    int Failed,
    ImmutableArray<RuleResult> Rules,
    ImmutableArray<SliceResult> Slices,
    ImmutableArray<IdentityDrift> Drift,
    ImmutableArray<string> Warnings,
    long Calls,
    decimal? Cost
)
{
    public RuleResult Leading => Rules.First(static rule => rule.Rule.Decides);

    /// <summary>The first gate that decides and says what the verdict says.</summary>
    public RuleResult Telling => Rules.FirstOrDefault(rule => rule.Rule.Decides && rule.Outcome == Outcome) ?? Leading;

    /// <summary>Calls of the candidate that failed at the provider, whether they were asked again or not.</summary>
    public long FailedCalls { get; init; }

    /// <summary>The baseline's cases on those puzzles.</summary>
    public int BaselineCases { get; init; }

    /// <summary>Those of them that failed at the provider, wholly or in a later round.</summary>
    public int BaselineFailed { get; init; }

    /// <summary>What failed most often at the provider; null where nothing did.</summary>
    public string? Failure { get; init; }

    /// <summary>About how many more puzzles would decide; null where they would not, or nothing is open.</summary>
    public long? Missing =>
        Outcome != GateOutcome.Inconclusive
            ? null
            : Rules
                .Where(static rule => rule.Rule.Decides && rule.Outcome == GateOutcome.Inconclusive)
                .Max(static rule => rule.Missing);
}
