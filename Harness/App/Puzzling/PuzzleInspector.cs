using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Puzzling;

/// <summary>Proves puzzles that somebody brought, and gives the counter-example where one is not what it claims.</summary>
internal sealed class PuzzleInspector(Prover prover)
{
    public EngineIdentity Engine => prover.Engine;

    public async Task<PuzzleVerdict> InspectAsync(Puzzle puzzle, CancellationToken cancellationToken)
    {
        TierVerdict[] tiers = await Task.WhenAll(
            TiersOf(puzzle).Select(tier => InspectAsync(puzzle, tier, cancellationToken))
        );
        return new PuzzleVerdict(puzzle, Worst(tiers), [.. tiers], Violated(puzzle), Notes(puzzle));
    }

    private async Task<TierVerdict> InspectAsync(Puzzle puzzle, int tier, CancellationToken cancellationToken)
    {
        Proof proof = await prover.ProveAsync(puzzle.ToProblem(tier), puzzle.Solution.AsMemory(), cancellationToken);
        string status = PuzzleProver.StatusOf(proof.Verdict);
        return proof.Verdict switch
        {
            Verdict.Ambiguous ambiguous => new TierVerdict(tier, status, Other: ambiguous.Other),
            Verdict.Impossible => new TierVerdict(
                tier,
                status,
                Core: ContradictionFinder.Find(puzzle, tier, cancellationToken)
            ),
            Verdict.Undecided undecided => new TierVerdict(tier, status, Reason: undecided.Reason),
            _ => new TierVerdict(tier, status),
        };
    }

    /// <summary>A puzzle with base conditions alone is proven as one tier without a block.</summary>
    internal static int[] TiersOf(Puzzle puzzle)
    {
        int[] tiers =
        [
            .. puzzle
                .Tiers.Select(static rating => rating.Tier)
                .Concat(puzzle.Conditions.Select(static condition => condition.Tier).Where(static tier => tier > 0))
                .Distinct()
                .Order(),
        ];
        return tiers.Length > 0 ? tiers : [0];
    }

    private static string Worst(TierVerdict[] tiers) =>
        new[] { ProofStatus.Impossible, ProofStatus.Ambiguous, ProofStatus.Undecided }.FirstOrDefault(status =>
            tiers.Any(tier => tier.Status == status)
        ) ?? ProofStatus.Unique;

    private static ImmutableArray<string> Violated(Puzzle puzzle) =>
        [
            .. puzzle
                .Conditions.Where(numbered => !numbered.Condition.Holds(puzzle.Grid, puzzle.Solution.AsSpan()))
                .Select(Name),
        ];

    private static ImmutableArray<string> Notes(Puzzle puzzle) =>
        [
            .. puzzle
                .Conditions.Where(numbered => numbered.Text != numbered.Condition.ToSentence(puzzle.Labels))
                .Select(numbered =>
                    $"Condition {Name(numbered)} reads \"{numbered.Text}\" and means \"{numbered.Condition.ToSentence(puzzle.Labels)}\""
                ),
        ];

    /// <summary>Blocks share numbers, so the tier belongs to the name.</summary>
    private static string Name(NumberedCondition numbered) =>
        numbered.Tier == 0 ? $"{numbered.Number}" : $"{numbered.Number} (tier {numbered.Tier})";
}
