using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Identity;
using Gridlock.Core.Gates.Metrics;

namespace Gridlock.Core.Tests.Gates;

/// <summary>Measured cases for tests.</summary>
internal static class Measured
{
    internal static MeasuredCase Case(double? accuracy, int tier = 1, ModelSight? sight = null) =>
        Of(tier, sight, (GateMetrics.Accuracy, accuracy));

    internal static MeasuredCase Failed(int tier = 1) =>
        new("puzzle", tier, false, new Dictionary<string, double>(), null);

    internal static MeasuredCase Of(int tier, ModelSight? sight, params (string Metric, double? Value)[] values) =>
        new(
            "puzzle",
            tier,
            true,
            values.Where(one => one.Value is not null).ToDictionary(one => one.Metric, one => one.Value!.Value),
            sight
        );

    internal static PuzzlePair Pair(string metric, double baseline, double candidate) =>
        new([Of(1, null, (metric, baseline))], [Of(1, null, (metric, candidate))]);

    internal static PuzzlePair Pair(double baseline, double candidate) =>
        Pair(GateMetrics.Accuracy, baseline, candidate);
}
