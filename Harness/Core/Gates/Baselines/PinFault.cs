using System.Globalization;
using Gridlock.Core.Gates.Cases;
using Gridlock.Core.Gates.Metrics;
using Gridlock.Core.Runs.Plans;

namespace Gridlock.Core.Gates.Baselines;

/// <summary>What in a pin no run can have brought forth; a verdict on it would stand for nothing.</summary>
internal static class PinFault
{
    /// <summary>Part of a sentence; null where there is nothing.</summary>
    public static string? Of(Baseline baseline) =>
        baseline.Rounds is < 0 or > Plan.MostRounds ? $"it has {baseline.Rounds} verification rounds"
        : baseline.OutputLimit <= 0 ? $"it has a limit of {baseline.OutputLimit} output tokens"
        : baseline.Options.Temperature is not (null or (>= 0 and <= 2))
            ? $"it has a temperature of {baseline.Options.Temperature}"
        : baseline.Options.ThinkingBudget < -1 ? $"it has a thinking budget of {baseline.Options.ThinkingBudget}"
        : baseline.Cases.IsDefault ? "it has no cases"
        : baseline
            .Cases.Select((one, index) => Of(one, baseline) is string fault ? $"case {index + 1} {fault}" : null)
            .FirstOrDefault(static fault => fault is not null);

    private static string? Of(MeasuredCase? one, Baseline baseline) =>
        one is null ? "is missing"
        : !baseline.Puzzles.ContainsKey(one.Puzzle) ? "is of a puzzle that is not there"
        : one.Tier < 1 ? $"is of tier {one.Tier}"
        : one.Values.Select(Of).FirstOrDefault(static fault => fault is not null);

    private static string? Of(KeyValuePair<string, double> value) =>
        value.Value >= 0 && (value.Value <= 1 || GateMetrics.Find(value.Key) is not { IsAmount: false })
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"has {value.Key} {value.Value}");
}
