using Gridlock.App.Tests.Running;

namespace Gridlock.App.Tests.PlannedRuns;

/// <summary>A plan of a few cases, in a folder of its own.</summary>
internal static class SmallPlan
{
    /// <summary>Eight cases of two calls each.</summary>
    public const string Text = """
        seed: demo
        puzzles:
          - {count: 2, rows: 2, columns: 3, tiers: 2}
        players: [sim/scholar, sim/hasty]
        rounds: 1
        limits: {concurrency: 2}
        """;

    public static string WriteTo(TempFolder folder, string more = "")
    {
        File.WriteAllText(folder["plan.yaml"], Text + "\n" + more);
        return "plan.yaml";
    }
}
