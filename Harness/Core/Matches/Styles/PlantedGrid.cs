using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Core.Matches.Styles;

/// <summary>Arrangements to be shown: the right one, or one that is nearly so.</summary>
internal static class PlantedGrid
{
    /// <summary>How many violated conditions more than the fewest possible a nearly right arrangement may have.</summary>
    private const int Slack = 1;

    /// <summary>The solution with two artifacts exchanged, drawn among the exchanges that violate the fewest conditions; null where every
    /// exchange satisfies all of them.</summary>
    public static ImmutableArray<byte>? Near(Puzzle puzzle, int tier, SeededRandom random)
    {
        ImmutableArray<NumberedCondition> conditions = puzzle.ConditionsOf(tier);
        var candidates = new List<(ImmutableArray<byte> Grid, int Violated)>();
        int block = puzzle.Grid.Positions;
        for (int first = 0; first < puzzle.Grid.Artifacts; first++)
        {
            for (int second = first + 1; second < puzzle.Grid.Artifacts && second / block == first / block; second++)
            {
                ImmutableArray<byte> right = puzzle.Solution;
                ImmutableArray<byte> grid = right.SetItem(first, right[second]).SetItem(second, right[first]);
                int violated = conditions.Count(condition => !condition.Condition.Holds(puzzle.Grid, grid.AsSpan()));
                if (violated > 0)
                {
                    candidates.Add((grid, violated));
                }
            }
        }
        if (candidates.Count == 0)
        {
            return null;
        }
        int fewest = candidates.Min(static candidate => candidate.Violated);
        candidates.RemoveAll(candidate => candidate.Violated > fewest + Slack);
        return candidates[random.Below(candidates.Count)].Grid;
    }
}
