using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Solver.Search;

namespace Gridlock.App.Puzzling;

/// <summary>Shrinks conditions that no allocation meets to a few that still contradict each other.</summary>
internal static class ContradictionFinder
{
    /// <summary>Leaves a condition in where dropping it would take longer to judge.</summary>
    private const long MostNodes = 200_000;

    /// <summary>The numbers of the conditions left; all of them if search can not refute the tier itself.</summary>
    public static ImmutableArray<int> Find(Puzzle puzzle, int tier, CancellationToken cancellationToken)
    {
        List<NumberedCondition> kept = [.. puzzle.ConditionsOf(tier)];
        var searcher = new Searcher { NodeLimit = MostNodes };
        byte[] solution = new byte[puzzle.Grid.Artifacts];
        for (int index = kept.Count - 1; index >= 0; index--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            NumberedCondition left = kept[index];
            kept.RemoveAt(index);
            searcher.Load(puzzle.Grid.ToProblem(kept.Select(static numbered => numbered.Condition)));
            if (searcher.Find(solution) != SearchOutcome.None)
            {
                kept.Insert(index, left);
            }
        }
        return [.. kept.Select(static numbered => numbered.Number).Order()];
    }
}
