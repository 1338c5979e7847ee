using System.Numerics;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Deduction;

namespace Gridlock.Puzzles.Tiers;

/// <summary>What the difficulty of a tier is estimated from.</summary>
/// <param name="SearchSpace">See <see cref="Tiers.SearchSpace"/>.</param>
/// <param name="Relational">ln((1 + r) / n) where r of the n conditions neither speak of one artifact alone nor put two together.</param>
/// <param name="Open">The share, 0 to 1, of wrong positions that are still open when statements and relations alone find nothing more.</param>
/// <param name="Focus">ln of the mean number of mentions that a mention's artifact has: high where the conditions speak of the same
/// few artifacts over and over.</param>
/// <param name="Coverage">ln of the share of artifacts that the conditions mention.</param>
public readonly record struct DifficultyFeatures(
    double SearchSpace,
    double Relational,
    double Open,
    double Focus,
    double Coverage
)
{
    /// <param name="chain">The tier's chain with all grades allowed.</param>
    public static DifficultyFeatures Of(Puzzle puzzle, int tier, Chain chain)
    {
        Grid grid = puzzle.Grid;
        int[] mentions = new int[grid.Artifacts];
        int conditions = 0;
        int relational = 0;
        foreach (NumberedCondition numbered in puzzle.Conditions)
        {
            if (numbered.Role == ConditionRole.Needed && (numbered.Tier == 0 || numbered.Tier == tier))
            {
                conditions++;
                relational += IsRelational(numbered.Condition) ? 1 : 0;
                Mention(numbered.Condition, mentions);
            }
        }
        double total = mentions.Sum();
        return new DifficultyFeatures(
            Tiers.SearchSpace.Of(grid),
            Math.Log((1.0 + relational) / Math.Max(conditions, 1)),
            OpenShare(grid, chain),
            total == 0 ? 0 : Math.Log(mentions.Sum(static count => (double)count * count) / total),
            Math.Log(Math.Max(mentions.Count(static count => count > 0), 1) / (double)grid.Artifacts)
        );
    }

    private static bool IsRelational(Condition condition) =>
        condition.Kind.Group != ConditionGroup.Direct && condition.Kind.Name != "same-column";

    private static void Mention(Condition condition, int[] mentions)
    {
        for (int i = 0; i < condition.Arguments.Length; i++)
        {
            if (condition.Kind.Parameters[i].Type == ParameterType.Artifact)
            {
                mentions[condition.Arguments[i]]++;
            }
        }
        foreach (Condition part in condition.Parts)
        {
            Mention(part, mentions);
        }
    }

    // The easiest step comes first, so all that the two lowest grades find stands before the first harder step.
    private static double OpenShare(Grid grid, Chain chain)
    {
        int wrong = grid.Artifacts * (BitOperations.PopCount(grid.AnyPosition) - 1);
        int open = wrong;
        foreach (DeductionStep step in chain.Steps)
        {
            if (step.Grade > Grade.Relation)
            {
                return (double)open / wrong;
            }
            foreach (Elimination elimination in step.Eliminations)
            {
                open -= BitOperations.PopCount(elimination.Removed);
            }
        }
        return (double)open / wrong;
    }
}
