using System.Collections.Immutable;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Players.Resilience;
using Gridlock.Core.Statistics.Power;
using Gridlock.Core.Statistics.Sequential;

namespace Gridlock.Core.Gates.Rules;

/// <summary>What a check is to find out, and what it may take.</summary>
public sealed record GatePlan
{
    /// <summary>The chance of a false alarm, half of it for a false "regressed" and half for a false "improved".</summary>
    public double Alpha { get; init; } = 0.05;

    /// <summary>The chance of finding a drop as large as the margin.</summary>
    public double Power { get; init; } = 0.9;

    /// <summary>The share of puzzles that only one of two equal players solves; only speed depends on it.</summary>
    public double Discordant { get; init; } = 0.2;

    /// <summary>Puzzles after which the check gives up; null for as many as <see cref="SequentialLimit"/> says.</summary>
    public int? MostPuzzles { get; init; }

    /// <summary>US dollars; null sets no limit.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Cases at a time.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>How often a call is tried that fails at the provider; 1 or more.</summary>
    public int Attempts { get; init; } = RetryLimits.Default.Attempts;

    /// <summary>The share of cases that may fail at the provider in a check that counts, from 0 to 1.</summary>
    public double FailedShare { get; init; } = 0.2;

    /// <summary>Days after which a baseline is called old.</summary>
    public int BaselineDays { get; init; } = 30;

    /// <summary>Play the baseline's own puzzles, which the candidate may have seen since, in place of twins.</summary>
    public bool SamePuzzles { get; init; }

    /// <summary>Go on after "not worse" until it is known whether the candidate is better.</summary>
    public bool SeekImprovement { get; init; }

    /// <summary>How a candidate that plays is asked.</summary>
    public CandidateOptions Player { get; init; } = CandidateOptions.AsBaseline;

    public ImmutableArray<GateRule> Rules { get; init; } = [.. GateMetrics.All.Select(GateRule.Usual)];

    public IEnumerable<GateRule> Deciding => Rules.Where(static rule => rule.Decides);

    /// <summary>The most puzzles that a check is expected to play.</summary>
    public long Limit => MostPuzzles ?? Deciding.Max(rule => LimitOf(rule, 0));

    /// <summary>What squared differences of two equal players are expected to be on average.</summary>
    internal double MeanSquareOf(GateRule rule) =>
        rule.Metric.Name == GateMetrics.Accuracy ? Discordant : rule.Metric.MeanSquare;

    /// <summary>What the chance of a false "regressed" is for one gate, and that of a false "improved": those that decide share it among
    /// them, and so do those that only watch (Bonferroni).</summary>
    internal double AlphaOf(GateRule rule) => Alpha / 2 / Rules.Count(other => other.Decides == rule.Decides);

    /// <summary>After how many puzzles a gate gives up.</summary>
    /// <param name="shown">The mean square of differences that shows so far; below what is expected it changes nothing.</param>
    internal long LimitOf(GateRule rule, double shown)
    {
        double margin = rule.ScaledMargin;
        double expected = Math.Clamp(MeanSquareOf(rule), margin, 1);
        double taken = Math.Clamp(shown, expected, 1);
        var design = new PairedDesign(margin, taken, 2 * AlphaOf(rule), Power, 2);
        return SequentialLimit.Pairs(PairedSampleSize.Pairs(design), taken / expected);
    }
}
