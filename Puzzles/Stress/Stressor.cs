using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Stress;

/// <summary>Puts a puzzle under stress that leaves its names and its logic as they are, so that a player's results on both can be
/// paired.</summary>
public static class Stressor
{
    /// <summary>The rank of a condition that a solution does without, after all steps.</summary>
    private const double NeverUsed = 1_000_000;

    /// <summary>The puzzle with what the spec asks for; unchanged logic, a new id, no proof yet. A solution that is not known
    /// is found first.</summary>
    public static StressResult Apply(Puzzle puzzle, StressSpec spec, Seed seed)
    {
        if (OnlySolution.Flaw(ref puzzle) is { } flaw)
        {
            return new StressResult.Refused(flaw);
        }
        var random = new SeededRandom(seed.Derive("stress", 0));
        Labels labels = spec.Phrasing is null ? puzzle.Labels : puzzle.Labels with { Phrasing = spec.Phrasing };
        if (labels.Phrasing.Language != puzzle.Labels.Phrasing.Language)
        {
            return new StressResult.Refused(
                $"Puzzle {puzzle.Id} keeps its names under stress, so its language stays {LanguageCode.Of(puzzle.Labels.Phrasing.Language)}; a twin can be in another."
            );
        }
        var ordered = ImmutableArray.CreateBuilder<NumberedCondition>();
        var needless = new NeedlessConditions(puzzle, random);
        int shared = puzzle.Conditions.Count(condition => condition.Tier == 0) + spec.RedHerrings;
        foreach (int tier in puzzle.Tiers.Select(rating => rating.Tier).Prepend(0))
        {
            List<NumberedCondition> block = Order(puzzle, tier, spec.Order, random);
            List<Condition> more = tier == 0 ? Herrings(spec.RedHerrings, random) : needless.Find(tier, spec.Needless);
            if (more.Count < (tier == 0 ? spec.RedHerrings : spec.Needless))
            {
                return new StressResult.Refused(
                    $"Tier {tier} of puzzle {puzzle.Id} has room for {more.Count} needless conditions, not {spec.Needless}."
                );
            }
            ConditionRole role = tier == 0 ? ConditionRole.RedHerring : ConditionRole.Needless;
            foreach (Condition condition in more)
            {
                block.Insert(
                    random.Below(block.Count + 1),
                    new NumberedCondition(0, tier, condition, condition.ToSentence(labels), role)
                );
            }
            int first = tier == 0 ? 1 : shared + 1;
            ordered.AddRange(
                block.Select(
                    (numbered, i) =>
                        numbered with
                        {
                            Number = first + i,
                            Text = spec.Phrasing is null ? numbered.Text : numbered.Condition.ToSentence(labels),
                        }
                )
            );
        }
        return new StressResult.Stressed(
            puzzle with
            {
                Id = PuzzleId.Of(puzzle.Grid, $"stress on {puzzle.Id}|{puzzle.Fingerprint}|{spec}|{seed}"),
                Labels = labels,
                Conditions = ordered.ToImmutable(),
                TwinOf = puzzle.Id,
                Proof = null,
            }
        );
    }

    private static List<NumberedCondition> Order(Puzzle puzzle, int tier, ConditionOrder order, SeededRandom random)
    {
        NumberedCondition[] block = [.. puzzle.Conditions.Where(condition => condition.Tier == tier)];
        if (order == ConditionOrder.AsIs)
        {
            return [.. block];
        }
        random.Shuffle<NumberedCondition>(block);
        if (order == ConditionOrder.Random)
        {
            return [.. block];
        }
        // The base is ordered for all tiers at once: by the mean of the tiers' first uses.
        Dictionary<NumberedCondition, int>[] uses =
        [
            .. puzzle
                .Tiers.Where(rating => tier == 0 || rating.Tier == tier)
                .Select(rating => FirstUse.In(puzzle, rating.Tier)),
        ];
        int sign = order == ConditionOrder.Helpful ? 1 : -1;
        return
        [
            .. block.OrderBy(condition =>
                sign * uses.Average(use => use.TryGetValue(condition, out int step) ? step : NeverUsed)
            ),
        ];
    }

    private static List<Condition> Herrings(int count, SeededRandom random)
    {
        int[] remarks = [.. Enumerable.Range(0, Remarks.Count)];
        random.Shuffle<int>(remarks);
        return [.. remarks.Take(count).Select(remark => new Condition(ConditionKinds.Outside, remark))];
    }
}
