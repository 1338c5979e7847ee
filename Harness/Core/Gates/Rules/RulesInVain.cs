using Gridlock.Core.Gates.Baselines;

namespace Gridlock.Core.Gates.Rules;

/// <summary>Finds out beforehand that a gate can not come to a verdict, before anything is paid.</summary>
public static class RulesInVain
{
    /// <summary>One sentence with the way out; null where every gate that decides has something to go by.</summary>
    public static string? Among(GatePlan plan, Baseline baseline) =>
        plan.Deciding.FirstOrDefault(rule => !baseline.Cases.Any(one => one.Values.ContainsKey(rule.Metric.Name)))
            is GateRule vain
            ? $"The gate '{vain.Metric.Name}' decides, and no case of run {baseline.Run} says anything of it ({vain.Metric.Meaning}); take it out of the gates, or name a baseline that has it."
            : null;
}
