using System.Collections.Immutable;
using Gridlock.Solver.CpSat;

namespace Gridlock.Puzzles.Tiers;

/// <summary>Has CP-SAT prove every tier of a puzzle and writes its word into the puzzle.</summary>
public sealed class PuzzleProver(Prover prover)
{
    public EngineIdentity Engine => prover.Engine;

    /// <summary>The puzzle with its proof, whatever the verdict: only a status of "unique" is a proven puzzle.</summary>
    public async Task<Puzzle> ProveAsync(Puzzle puzzle, CancellationToken cancellationToken)
    {
        Proof[] proofs = await Task.WhenAll(
            puzzle.Tiers.Select(tier =>
                puzzle.Solution.IsEmpty
                    ? prover.ProveAsync(puzzle.ToProblem(tier.Tier), cancellationToken)
                    : prover.ProveAsync(puzzle.ToProblem(tier.Tier), puzzle.Solution.AsMemory(), cancellationToken)
            )
        );
        ImmutableArray<TierProof> tiers =
        [
            .. puzzle.Tiers.Zip(
                proofs,
                (tier, proof) => new TierProof(tier.Tier, StatusOf(proof.Verdict), proof.Conflicts, proof.Branches)
            ),
        ];
        return puzzle with
        {
            Proof = new ProofRecord(
                prover.Engine.Name,
                prover.Engine.Version,
                Worst(tiers),
                proofs.Max(proof => proof.Elapsed.TotalMilliseconds),
                tiers
            ),
        };
    }

    /// <summary>The verdict's word in a puzzle's JSON.</summary>
    public static string StatusOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Unique => ProofStatus.Unique,
            Verdict.Ambiguous => ProofStatus.Ambiguous,
            Verdict.Impossible => ProofStatus.Impossible,
            _ => ProofStatus.Undecided,
        };

    private static string Worst(ImmutableArray<TierProof> tiers) =>
        tiers.Select(tier => tier.Status).MaxBy(status => ProofStatus.Severity.IndexOf(status))
        ?? ProofStatus.Undecided;
}
