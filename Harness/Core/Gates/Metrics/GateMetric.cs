using Gridlock.Core.Reports.Judgements;

namespace Gridlock.Core.Gates.Metrics;

/// <summary>Something of a case that two players can be compared by.</summary>
/// <param name="Name">As gate.yaml and JSON have it.</param>
/// <param name="Meaning">For people; one sentence without its full stop.</param>
/// <param name="IsAmount">True for an amount above 0, which is compared by its ratio; false for a share from 0 to 1.</param>
/// <param name="HigherIsBetter">Which way is good, unless gate.yaml says otherwise.</param>
/// <param name="UsualMargin">In shares, or for an amount relative to the baseline's.</param>
/// <param name="MeanSquare">What squared differences of two equal players are about; only the speed of a verdict depends on it.</param>
/// <param name="Read">Null where the case says nothing of it.</param>
public sealed record GateMetric(
    string Name,
    string Meaning,
    bool IsAmount,
    bool HigherIsBetter,
    double UsualMargin,
    double MeanSquare,
    Func<JudgedCase, double?> Read
)
{
    /// <summary>Whether it depends on when and from where is asked, so that no rate of false alarms can be promised.</summary>
    public bool IsTime { get; init; }
}
