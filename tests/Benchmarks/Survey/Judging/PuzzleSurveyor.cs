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
    private const long NodeLimit = 200_000;

    private readonly Searcher _searcher = new() { NodeLimit = NodeLimit };

    public StageTimes Times { get; } = new();

    public async Task<IReadOnlyList<TierFinding>> JudgeAsync(Puzzle puzzle, CancellationToken cancellationToken) =>
        (await JudgeAsync([puzzle], cancellationToken))[0];

    /// <summary>The findings of each puzzle; CP-SAT is asked for all of them at once.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<TierFinding>>> JudgeAsync(
        IReadOnlyList<Puzzle> puzzles,
        CancellationToken cancellationToken
    )
    {
        (Puzzle Puzzle, int Tier, Problem Problem)[] cases =
        [
            .. puzzles.SelectMany(puzzle =>
                puzzle.Tiers.Select(rating => (puzzle, rating.Tier, puzzle.ToProblem(rating.Tier)))
            ),
        ];
        bool?[] searched = Times.Of(
            Stage.Search,
            () => cases.Select(item => IsUnique(item.Problem, item.Puzzle)).ToArray()
        );
        IReadOnlyList<Proof> proofs = await Times.OfAsync(
            Stage.CpSat,
            () =>
                prover.ProveAllAsync(
                    [.. cases.Select(item => (item.Problem, (ReadOnlyMemory<byte>)item.Puzzle.Solution.AsMemory()))],
                    cancellationToken
                )
        );
        var findings = puzzles.Select(static _ => new List<TierFinding>()).ToList();
        int next = 0;
        for (int i = 0; i < puzzles.Count; i++)
        {
            for (int tier = 0; tier < puzzles[i].Tiers.Length; tier++, next++)
            {
                (List<int> dispensable, List<int> unjudged) = await Times.OfAsync(
                    Stage.Dispensable,
                    () => WeighAsync(cases[next].Puzzle, cases[next].Tier, cancellationToken)
                );
                bool? theirs = Unique(proofs[next].Verdict);
                findings[i].Add(new TierFinding(cases[next].Tier, searched[next], theirs, dispensable, unjudged));
            }
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
