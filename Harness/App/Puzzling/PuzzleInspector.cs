using System.Collections.Immutable;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Json;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Puzzling;

/// <summary>Proves puzzles that somebody brought, and gives the counter-example where one is not what it claims.</summary>
internal sealed class PuzzleInspector(Prover prover)
{
    private readonly DispensableFinder _dispensable = new(prover);

    public EngineIdentity Engine => prover.Engine;

    public async Task<PuzzleVerdict> InspectAsync(PuzzleReading.Read reading, CancellationToken cancellationToken)
    {
        Puzzle puzzle = reading.Puzzle;
        TierVerdict[] tiers = await Task.WhenAll(
            TiersOf(puzzle).Select(tier => InspectAsync(puzzle, tier, cancellationToken))
        );
        return new PuzzleVerdict(
            puzzle,
            Worst(tiers),
            [.. tiers],
            Violated(puzzle, puzzle.Solution),
            [.. Notes(puzzle), .. reading.Notes]
        );
    }

    private async Task<TierVerdict> InspectAsync(Puzzle puzzle, int tier, CancellationToken cancellationToken)
    {
        // A recorded solution that is none would make a unique puzzle look ambiguous.
        if (!puzzle.Solution.IsEmpty && Meets(puzzle, tier))
        {
            return await ProveAsync(puzzle, tier, puzzle.Solution, cancellationToken);
        }
        return await prover.SolveAsync(puzzle.ToProblem(tier), cancellationToken) switch
        {
            Solution.Found found => await ProveAsync(puzzle, tier, found.Assignment, cancellationToken),
            Solution.Undecided undecided => new TierVerdict(tier, ProofStatus.Undecided, Reason: undecided.Reason),
            _ => Contradicted(puzzle, tier, cancellationToken),
        };
    }

    /// <param name="known">The recorded allocation, or one that CP-SAT found.</param>
    private async Task<TierVerdict> ProveAsync(
        Puzzle puzzle,
        int tier,
        ImmutableArray<byte> known,
        CancellationToken cancellationToken
    )
    {
        Proof proof = await prover.ProveAsync(puzzle.ToProblem(tier), known.AsMemory(), cancellationToken);
        string status = PuzzleProver.StatusOf(proof.Verdict);
        return proof.Verdict switch
        {
            Verdict.Unique => new TierVerdict(
                tier,
                status,
                Allocation: known,
                Dispensable: await _dispensable.FindAsync(puzzle, tier, known, cancellationToken)
            ),
            Verdict.Ambiguous ambiguous => new TierVerdict(
                tier,
                status,
                Allocation: proof.KnownHolds == true ? known : null,
                Other: ambiguous.Other
            ),
            Verdict.Impossible => Contradicted(puzzle, tier, cancellationToken),
            Verdict.Undecided undecided => new TierVerdict(tier, status, Reason: undecided.Reason),
            _ => throw new InvalidOperationException($"'{proof.Verdict}' is no verdict."),
        };
    }

    private static TierVerdict Contradicted(Puzzle puzzle, int tier, CancellationToken cancellationToken) =>
        new(tier, ProofStatus.Impossible, Core: ContradictionFinder.Find(puzzle, tier, cancellationToken));

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

    /// <summary>The names of the conditions that an allocation breaks; none for an empty one.</summary>
    internal static ImmutableArray<string> Violated(Puzzle puzzle, ImmutableArray<byte> allocation) =>
        allocation.IsEmpty
            ? []
            :
            [
                .. puzzle
                    .Conditions.Where(numbered => !numbered.Condition.Holds(puzzle.Grid, allocation.AsSpan()))
                    .Select(Name),
            ];

    private static bool Meets(Puzzle puzzle, int tier) =>
        puzzle.ConditionsOf(tier).All(numbered => numbered.Condition.Holds(puzzle.Grid, puzzle.Solution.AsSpan()));

    /// <summary>A text that was not written here may say the same in other words.</summary>
    private static ImmutableArray<string> Notes(Puzzle puzzle) =>
        puzzle.Seed.Length == 0
            ? []
            :
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
