using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;

namespace Gridlock.Core.Gates.Rules;

/// <summary>What may happen to one metric.</summary>
/// <param name="Margin">How much worse it may get; see <see cref="GateMetric.UsualMargin"/>.</param>
/// <param name="Decides">Whether the verdict depends on it; otherwise it is only shown.</param>
public sealed record GateRule(GateMetric Metric, double Margin, bool HigherIsBetter, bool Decides)
{
    /// <summary>Nothing falls by more than all of it.</summary>
    private const double GreatestFall = 0.99;

    public static GateRule Usual(GateMetric metric) =>
        new(metric, metric.UsualMargin, metric.HigherIsBetter, metric.Name == GateMetrics.Accuracy);

    /// <summary>The margin on the scale of differences, between 0 and 1.</summary>
    public double ScaledMargin =>
        !Metric.IsAmount ? Margin
        : HigherIsBetter ? -PuzzlePair.Scaled(-Math.Min(Margin, GreatestFall))
        : PuzzlePair.Scaled(Margin);
}
