using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.Search;

namespace Gridlock.App.Puzzling;

/// <summary>Finds the conditions that a unique tier does not need.</summary>
internal sealed class DispensableFinder(Prover prover)
{
    /// <summary>Where our own search takes longer over one condition, CP-SAT decides.</summary>
    private const long MostNodes = 200_000;

    /// <summary>The numbers of the conditions each of which may be left out alone, the others kept, without a second allocation;
    /// null if one could not be judged. A tier without any is minimal.</summary>
    /// <param name="solution">The tier's one allocation.</param>
    public async Task<ImmutableArray<int>?> FindAsync(
        Puzzle puzzle,
        int tier,
        ImmutableArray<byte> solution,
        CancellationToken cancellationToken
    )
    {
        ImmutableArray<NumberedCondition> conditions =
        [
            .. puzzle.ConditionsOf(tier).Where(static each => each.Role != ConditionRole.RedHerring),
        ];
        var searcher = new Searcher { NodeLimit = MostNodes };
        searcher.Load(puzzle.Grid.ToProblem([]));
        int[][] indices =
        [
            .. conditions.Select(each => each.Condition.ToConstraints(puzzle.Grid).Select(searcher.Add).ToArray()),
        ];
        byte[] other = new byte[puzzle.Grid.Artifacts];
        var dispensable = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < conditions.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Enable(searcher, indices[i], false);
            SearchOutcome outcome = searcher.FindOther(solution.AsSpan(), other);
            Enable(searcher, indices[i], true);
            if (outcome == SearchOutcome.Undecided)
            {
                outcome = await AskAsync(puzzle, conditions.RemoveAt(i), solution, cancellationToken);
            }
            if (outcome == SearchOutcome.Undecided)
            {
                return null;
            }
            if (outcome == SearchOutcome.None)
            {
                dispensable.Add(conditions[i].Number);
            }
        }
        return dispensable.ToImmutable();
    }

    private async Task<SearchOutcome> AskAsync(
        Puzzle puzzle,
        ImmutableArray<NumberedCondition> kept,
        ImmutableArray<byte> solution,
        CancellationToken cancellationToken
    )
    {
        Proof proof = await prover.ProveAsync(
            puzzle.Grid.ToProblem(kept.Select(static each => each.Condition)),
            solution.AsMemory(),
            cancellationToken
        );
        return proof.Verdict switch
        {
            Verdict.Unique => SearchOutcome.None,
            Verdict.Ambiguous => SearchOutcome.Found,
            _ => SearchOutcome.Undecided,
        };
    }

    private static void Enable(Searcher searcher, int[] indices, bool enabled)
    {
        foreach (int index in indices)
        {
            searcher.Enable(index, enabled);
        }
    }
}
