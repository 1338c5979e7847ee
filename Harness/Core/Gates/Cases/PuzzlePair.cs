using System.Collections.Immutable;
using Gridlock.Core.Gates.Metrics;

namespace Gridlock.Core.Gates.Cases;

/// <summary>What both players did on one puzzle; all its tiers and repeats are one cluster, and count once.</summary>
public sealed record PuzzlePair(ImmutableArray<MeasuredCase> Baseline, ImmutableArray<MeasuredCase> Candidate)
{
    /// <summary>Whether nothing is known of the baseline, so that the candidate is not asked.</summary>
    public bool IsLost => Baseline.All(static one => !one.Played);

    /// <summary>Whether the money ended before the candidate's first case.</summary>
    internal bool IsUnaffordable => Candidate.IsEmpty && !IsLost;

    /// <summary>Both players' means over the tiers of which both say something, in the metric's own unit; null where there is none.</summary>
    /// <param name="tier">Null for all.</param>
    public (double Baseline, double Candidate)? Means(GateMetric metric, int? tier)
    {
        ImmutableArray<(double, double)> tiers =
        [
            .. Tiers(tier).Select(one => ByTier(metric, one, null)).OfType<(double, double)>(),
        ];
        return tiers.IsEmpty ? null : (tiers.Average(static one => one.Item1), tiers.Average(static one => one.Item2));
    }

    /// <summary>The candidate less the baseline, between -1 and 1; of amounts the difference over the sum.</summary>
    public double? Difference(GateMetric metric, int? tier) =>
        Means(metric, tier) is (double baseline, double candidate) ? Scale(metric, baseline, candidate) : null;

    /// <summary>The difference of a share if every case that failed at the provider had come out as given; the baseline's the other way
    /// round.</summary>
    /// <param name="missing">0 or 1.</param>
    public double? DifferenceIf(GateMetric metric, double missing)
    {
        ImmutableArray<(double Baseline, double Candidate)> tiers =
        [
            .. Tiers(null).Select(one => ByTier(metric, one, missing)).OfType<(double, double)>(),
        ];
        return tiers.IsEmpty ? null : tiers.Average(static one => one.Candidate - one.Baseline);
    }

    /// <summary>The ratio, less 1, that a scaled difference of amounts stands for.</summary>
    public static double Relative(double scaled) => scaled >= 1 ? double.PositiveInfinity : 2 * scaled / (1 - scaled);

    /// <summary>The scaled difference that a ratio, less 1, stands for.</summary>
    public static double Scaled(double relative) => relative / (2 + relative);

    internal static double Scale(GateMetric metric, double baseline, double candidate) =>
        !metric.IsAmount ? candidate - baseline
        : baseline + candidate == 0 ? 0
        : (candidate - baseline) / (candidate + baseline);

    private IEnumerable<int> Tiers(int? only) =>
        Baseline.Select(static one => one.Tier).Distinct().Where(tier => only is null || tier == only);

    /// <param name="missing">What the candidate's missing cases are taken for; null leaves them out.</param>
    private (double, double)? ByTier(GateMetric metric, int tier, double? missing) =>
        Mean(Baseline, metric, tier, 1 - missing) is double baseline
        && (Mean(Candidate, metric, tier, missing) ?? (IsUnasked(tier) ? missing : null)) is double candidate
            ? (baseline, candidate)
            : null;

    /// <summary>Nothing was known to compare with, so that the candidate was not asked.</summary>
    private bool IsUnasked(int tier) =>
        Candidate.All(one => one.Tier != tier) && Baseline.All(one => one.Tier != tier || !one.Played);

    private static double? Mean(ImmutableArray<MeasuredCase> cases, GateMetric metric, int tier, double? missing)
    {
        double sum = 0;
        int count = 0;
        foreach (MeasuredCase one in cases)
        {
            double? value =
                one.Tier != tier ? null
                : one.Values.TryGetValue(metric.Name, out double known) ? known
                : one.IsLacking ? missing
                : null;
            sum += value ?? 0;
            count += value is null ? 0 : 1;
        }
        return count == 0 ? null : sum / count;
    }
}
