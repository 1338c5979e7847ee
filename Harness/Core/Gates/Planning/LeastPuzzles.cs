using Gridlock.Core.Gates.Rules;
using Gridlock.Core.Statistics.Sequential;

namespace Gridlock.Core.Gates.Planning;

/// <summary>How few puzzles can be enough.</summary>
public static class LeastPuzzles
{
    private const int Most = 100_000;

    /// <summary>For "not worse" by every gate that decides, if no puzzle comes out otherwise than before.</summary>
    public static int ToPass(GatePlan plan) => plan.Deciding.Max(rule => ToPass(plan, rule));

    private static int ToPass(GatePlan plan, GateRule rule)
    {
        var test = new PairedSequentialTest(
            new SequentialDesign(
                rule.ScaledMargin,
                plan.AlphaOf(rule),
                1 - plan.Power,
                plan.MeanSquareOf(rule),
                AwaitBetter: false
            )
        )
        {
            Horizon = plan.Limit,
        };
        while (!test.IsOver && test.Pairs < Most)
        {
            test.Add(0);
        }
        return test.Pairs;
    }
}
