using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Statistics;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>What is known of one metric.</summary>
/// <param name="Puzzles">Of which both players say something.</param>
/// <param name="Baseline">Its mean over those; null where there is none.</param>
/// <param name="Difference">Candidate less baseline, paired by puzzle; of amounts the mean ratio less 1.</param>
/// <param name="Interval">Where that lies; holds at every moment at once.</param>
/// <param name="WorseEvidence">The e-value against "not worse"; it decides at one over the chance of a false alarm.</param>
/// <param name="NotWorseEvidence">The e-value against "worse by the margin".</param>
/// <param name="Missing">About how many more puzzles would decide; 0 where it is decided, null where they would not.</param>
public sealed record RuleResult(
    GateRule Rule,
    GateOutcome Outcome,
    int Puzzles,
    double? Baseline,
    double? Candidate,
    double? Difference,
    Interval Interval,
    double Confidence,
    double WorseEvidence,
    double BetterEvidence,
    double NotWorseEvidence,
    long? Missing
)
{
    /// <summary>Where the mean difference lies whatever the cases that failed at the provider would have come out as; null where none
    /// failed on either side, and for amounts.</summary>
    public Interval? WorstCase { get; init; }

    /// <summary>Whether the mean of an amount got worse by more than the margin, whatever the typical puzzle did.</summary>
    public bool ExceedsInTotal =>
        Rule.Metric.IsAmount
        && Baseline is double baseline
        && Candidate is double candidate
        && (Rule.HigherIsBetter ? candidate < baseline * (1 - Rule.Margin) : candidate > baseline * (1 + Rule.Margin));
}
