using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Puzzles.Stress;

/// <summary>Finds true conditions that a puzzle can do without and that make no tier easier.</summary>
internal sealed class NeedlessConditions(Puzzle puzzle, SeededRandom random)
{
    private const int TriesForEach = 400;
    private const long NodeLimit = 20_000;

    private readonly Searcher _searcher = new() { NodeLimit = NodeLimit };
    private readonly SoloCheck _solo = new();
    private readonly byte[] _witness = new byte[puzzle.Grid.Artifacts];

    /// <summary>So many for a tier, fewer if there are not enough. First choice are those that follow from the base alone, then
    /// those that leave the tier's grade as it is.</summary>
    internal List<Condition> Find(int tier, int count)
    {
        HashSet<Condition> taken = [.. puzzle.ConditionsOf(tier).Select(numbered => numbered.Condition)];
        var found = new List<Condition>();
        var harmless = new List<Condition>();
        ConditionKind[] kinds = KindMixes.Block(tier, puzzle.Grid).On(puzzle.Grid);
        _solo.Start(new HiddenAllocation(puzzle.Grid, [.. puzzle.Solution], new AllocationList()));
        _searcher.Load(
            puzzle.Grid.ToProblem(
                puzzle.Conditions.Where(shared => shared.Tier == 0).Select(shared => shared.Condition)
            )
        );
        for (int tries = count * TriesForEach; tries > 0 && found.Count < count; tries--)
        {
            Condition? proposed = kinds[random.Below(kinds.Length)]
                .Propose(puzzle.Grid, puzzle.Solution.AsSpan(), random);
            if (proposed is null || !taken.Add(proposed) || _solo.GivesAllAway(proposed))
            {
                continue;
            }
            if (FollowsFromLoaded(proposed))
            {
                found.Add(proposed);
            }
            else if (harmless.Count < count && LeavesGrade(tier, proposed))
            {
                harmless.Add(proposed);
            }
        }
        found.AddRange(harmless.Take(count - found.Count));
        return found;
    }

    private bool FollowsFromLoaded(Condition condition)
    {
        int loaded = _searcher.ConstraintCount;
        foreach (
            Constraint negation in condition.ToConstraints(puzzle.Grid).SelectMany(constraint => constraint.Negations())
        )
        {
            _searcher.Add(negation);
            SearchOutcome denied = _searcher.Find(_witness);
            _searcher.Truncate(loaded);
            if (denied != SearchOutcome.None)
            {
                return false;
            }
        }
        return true;
    }

    private bool LeavesGrade(int tier, Condition proposed)
    {
        var added = new NumberedCondition(0, tier, proposed, "", ConditionRole.Needless);
        TierRating with = TierRater.Rate(puzzle with { Conditions = puzzle.Conditions.Add(added) }, tier);
        return with.Grade == puzzle.Tiers.First(rating => rating.Tier == tier).Grade;
    }
}
