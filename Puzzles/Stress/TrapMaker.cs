using System.Collections.Immutable;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.Deduction;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Stress;

/// <summary>Makes honest traps of one tier of a puzzle: the same prompt but for one condition, and no longer one solution.</summary>
public static class TrapMaker
{
    private const int MostSiblings = 2_000;

    /// <summary>So many contradictions are compared; the one whose smallest core is largest is the least easily seen.</summary>
    private const int Choices = 8;

    private const long NodeLimit = 200_000;

    /// <summary>One condition changed so that no allocation is left; the smallest contradicting set is recorded.</summary>
    public static StressResult Impossible(Puzzle puzzle, int tier, Seed seed)
    {
        if (Flaw(ref puzzle, tier) is { } flaw)
        {
            return new StressResult.Refused(flaw);
        }
        var random = new SeededRandom(seed.Derive("impossible", 0));
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        var searcher = new Searcher { NodeLimit = NodeLimit };
        (ImmutableArray<NumberedCondition> Conditions, ImmutableArray<int> Core)? best = null;
        int choices = 0;
        for (int attempt = 0; attempt < MostSiblings && choices < Choices; attempt++)
        {
            int place = random.Below(conditions.Length);
            NumberedCondition numbered = conditions[place];
            if (
                numbered.Role != ConditionRole.Needed
                || Sibling.Draw(numbered.Condition, puzzle.Grid, random) is not { } sibling
                || conditions.Any(other => other.Condition == sibling)
            )
            {
                continue;
            }
            var changed = conditions.SetItem(
                place,
                numbered with
                {
                    Condition = sibling,
                    Text = sibling.ToSentence(puzzle.Labels),
                }
            );
            searcher.Load(puzzle.Grid.ToProblem(changed.Select(condition => condition.Condition)));
            if (searcher.Find(new byte[puzzle.Grid.Artifacts]) != SearchOutcome.None)
            {
                continue;
            }
            // Only a core that is proven smallest can be recorded as that.
            if (CoreOf(puzzle, changed) is not { Strength: CoreStrength.Smallest } core)
            {
                continue;
            }
            choices++;
            if (best is null || core.Groups.Length > best.Value.Core.Length)
            {
                best = (changed, core.Groups);
            }
        }
        return best is { } trap
            ? new StressResult.Stressed(
                Made(puzzle, tier, seed, trap.Conditions) with
                {
                    Solution = [],
                    Trap = new Trap.Impossible([.. trap.Core.Select(index => trap.Conditions[index].Number)]),
                }
            )
            : new StressResult.Refused(
                $"No condition of tier {tier} of puzzle {puzzle.Id} can be changed so that no solution is left; try another puzzle."
            );
    }

    /// <summary>One condition of the tier's block removed, so that the solution and another allocation are left; both are recorded.</summary>
    public static StressResult Ambiguous(Puzzle puzzle, int tier, Seed seed)
    {
        if (Flaw(ref puzzle, tier) is { } flaw)
        {
            return new StressResult.Refused(flaw);
        }
        var random = new SeededRandom(seed.Derive("ambiguous", 0));
        NumberedCondition[] order = [.. puzzle.ConditionsOf(tier).Where(c => c.Role == ConditionRole.Needed)];
        random.Shuffle<NumberedCondition>(order);
        var searcher = new Searcher { NodeLimit = NodeLimit };
        byte[] other = new byte[puzzle.Grid.Artifacts];
        // A condition of the block first: those of the base may be idle in this tier.
        foreach (NumberedCondition removed in order.OrderByDescending(condition => condition.Tier))
        {
            ImmutableArray<NumberedCondition> left = Renumbered(puzzle.ConditionsOf(tier).Remove(removed));
            searcher.Load(puzzle.Grid.ToProblem(left.Select(condition => condition.Condition)));
            if (searcher.FindOther(puzzle.Solution.AsSpan(), other) == SearchOutcome.Found)
            {
                return new StressResult.Stressed(
                    Made(puzzle, tier, seed, left) with
                    {
                        Trap = new Trap.Ambiguous([.. other]),
                    }
                );
            }
        }
        return new StressResult.Refused(
            $"Tier {tier} of puzzle {puzzle.Id} stays unique whichever condition is removed; try another puzzle."
        );
    }

    private static string? Flaw(ref Puzzle puzzle, int tier)
    {
        if (puzzle.Tiers.All(rating => rating.Tier != tier))
        {
            return $"Puzzle {puzzle.Id} has no tier {tier}; it has {string.Join(", ", puzzle.Tiers.Select(rating => rating.Tier))}.";
        }
        return OnlySolution.Flaw(ref puzzle);
    }

    private static Core.Found? CoreOf(Puzzle puzzle, ImmutableArray<NumberedCondition> conditions) =>
        SmallestCore.Find(
            puzzle.Grid.ToProblem([]),
            [
                .. conditions.Select(condition =>
                    (IReadOnlyList<Constraint>)[.. condition.Condition.ToConstraints(puzzle.Grid)]
                ),
            ]
        ) as Core.Found;

    private static ImmutableArray<NumberedCondition> Renumbered(ImmutableArray<NumberedCondition> conditions) =>
        [.. conditions.Select((condition, index) => condition with { Number = index + 1 })];

    private static Puzzle Made(Puzzle puzzle, int tier, Seed seed, ImmutableArray<NumberedCondition> conditions)
    {
        Puzzle made = puzzle with
        {
            Id = PuzzleId.Of(
                puzzle.Grid,
                $"trap in {puzzle.Id}|{tier}|{seed}|{string.Join('|', conditions.Select(c => c.Text))}"
            ),
            Seed = seed.ToString(),
            Conditions = conditions,
            Tiers = [.. puzzle.Tiers.Where(rating => rating.Tier == tier)],
            TwinOf = puzzle.Id,
            Proof = null,
        };
        return made with { Tiers = [TierRater.Rate(made, tier)], Fingerprint = Fingerprint.Of(made) };
    }
}
