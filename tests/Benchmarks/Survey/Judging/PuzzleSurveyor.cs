using Gridlock.Puzzles;
using Gridlock.Solver.CpSat;
using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Benchmarks.Survey.Judging;

/// <summary>Judges every tier of a puzzle anew, by search and by CP-SAT, and each condition of its block. Not safe for
/// concurrent use.</summary>
internal sealed class PuzzleSurveyor(Prover prover)
{
    /// <summary>A search beyond this is left to CP-SAT.</summary>
    private const long NodeLimit = 2_000_000;

    private readonly Searcher _searcher = new() { NodeLimit = NodeLimit };

    public StageTimes Times { get; } = new();

    public async Task<IReadOnlyList<TierFinding>> JudgeAsync(Puzzle puzzle, CancellationToken cancellationToken)
    {
        int[] tiers = [.. puzzle.Tiers.Select(static rating => rating.Tier)];
        List<(Problem Problem, ReadOnlyMemory<byte> Known)> cases =
        [
            .. tiers.Select(tier => (puzzle.ToProblem(tier), puzzle.Solution.AsMemory())),
        ];
        bool?[] searched = Times.Of(Stage.Search, () => cases.Select(item => IsUnique(item.Problem, puzzle)).ToArray());
        IReadOnlyList<Proof> proofs = await Times.OfAsync(
            Stage.CpSat,
            () => prover.ProveAllAsync(cases, cancellationToken)
        );
        var findings = new List<TierFinding>();
        for (int i = 0; i < tiers.Length; i++)
        {
            (List<int> dispensable, List<int> unjudged) = await Times.OfAsync(
                Stage.Dispensable,
                () => WeighAsync(puzzle, tiers[i], cancellationToken)
            );
            findings.Add(new TierFinding(tiers[i], searched[i], Unique(proofs[i].Verdict), dispensable, unjudged));
        }
        return findings;
    }

    /// <summary>Holds what the puzzle records against its own rules before anything is searched for.</summary>
    private bool? IsUnique(Problem problem, Puzzle puzzle)
    {
        ReadOnlySpan<byte> solution = puzzle.Solution.AsSpan();
        if (!problem.IsSatisfiedBy(solution))
        {
            return false;
        }
        _searcher.Load(problem);
        return _searcher.FindOther(solution, new byte[solution.Length]) switch
        {
            SearchOutcome.None => true,
            SearchOutcome.Found => false,
            _ => null,
        };
    }

    private async Task<(List<int> Dispensable, List<int> Unjudged)> WeighAsync(
        Puzzle puzzle,
        int tier,
        CancellationToken cancellationToken
    )
    {
        var dispensable = new List<int>();
        var unjudged = new List<int>();
        var conditions = puzzle.ConditionsOf(tier);
        foreach (NumberedCondition weighed in conditions.Where(numbered => numbered.Tier == tier))
        {
            var rest = conditions.Remove(weighed);
            Problem problem = puzzle.Grid.ToProblem(rest.Select(static numbered => numbered.Condition));
            bool? unique = IsUnique(problem, puzzle);
            if (unique is null)
            {
                Proof proof = await prover.ProveAsync(problem, puzzle.Solution.AsMemory(), cancellationToken);
                unique = Unique(proof.Verdict);
            }
            (
                unique switch
                {
                    true => dispensable,
                    null => unjudged,
                    false => null,
                }
            )?.Add(weighed.Number);
        }
        return (dispensable, unjudged);
    }

    private static bool? Unique(Verdict verdict) =>
        verdict switch
        {
            Verdict.Unique => true,
            Verdict.Undecided => null,
            _ => false,
        };
}
