using System.Collections.Immutable;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Statistics.Multiplicity;
using Gridlock.Core.Statistics.Paired;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Gates.Verdicts;

/// <summary>Compares the players tier by tier.</summary>
internal static class Slices
{
    private const int Flips = 9_999;

    public static ImmutableArray<SliceResult> ByTier(IReadOnlyCollection<PuzzlePair> pairs, GateMetric metric)
    {
        int[] tiers =
        [
            .. pairs.SelectMany(static pair => pair.Baseline).Select(static one => one.Tier).Distinct().Order(),
        ];
        SliceResult[] slices = [.. tiers.Select(tier => Of(pairs, metric, tier)).OfType<SliceResult>()];
        double[] adjusted = Holm.Adjust([.. slices.Select(static slice => slice.P)]);
        return [.. slices.Zip(adjusted, static (slice, p) => slice with { Adjusted = p })];
    }

    private static SliceResult? Of(IEnumerable<PuzzlePair> pairs, GateMetric metric, int tier)
    {
        (double Baseline, double Candidate)[] means =
        [
            .. pairs.Select(pair => pair.Means(metric, tier)).OfType<(double, double)>(),
        ];
        if (means.Length == 0)
        {
            return null;
        }
        double[] differences = [.. means.Select(static one => one.Candidate - one.Baseline)];
        double p = SignFlips.P(differences, Flips, new SeededRandom(Seed.Parse($"tier {tier}")).Below);
        return new SliceResult(
            $"tier {tier}",
            means.Length,
            means.Average(static one => one.Baseline),
            means.Average(static one => one.Candidate),
            p,
            p
        );
    }
}
