using System.Collections.Immutable;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.Search;

namespace Gridlock.App.PlannedRuns;

/// <summary>CP-SAT's word that a puzzle brings along. It is believed where a complete search through the allocations agrees, so that a
/// record which is false, or of another puzzle, never counts.</summary>
internal static class RecordedProof
{
    // A few milliseconds; what needs more is proven anew.
    private const long MostNodes = 20_000;

    /// <summary>True if the puzzle says of every tier that it was proven unique.</summary>
    public static bool IsClaimed(Puzzle puzzle) =>
        puzzle is { Trap: null, Solution.IsEmpty: false, Tiers.IsEmpty: false, Proof: ProofRecord proof }
        && proof.Status == ProofStatus.Unique
        && proof.Tiers.All(static tier => tier.Status == ProofStatus.Unique)
        && proof.Tiers.Select(static tier => tier.Tier).SequenceEqual(puzzle.Tiers.Select(static tier => tier.Tier));

    /// <summary>False where the record can not be confirmed at once, which does not mean that it is false.</summary>
    public static bool Stands(Puzzle puzzle)
    {
        if (!IsClaimed(puzzle) || !PuzzleInspector.Violated(puzzle, puzzle.Solution).IsEmpty)
        {
            return false;
        }
        var searcher = new Searcher { NodeLimit = MostNodes };
        byte[] other = new byte[puzzle.Solution.Length];
        return puzzle.Tiers.All(tier =>
        {
            searcher.Load(puzzle.ToProblem(tier.Tier));
            return searcher.FindOther(puzzle.Solution.AsSpan(), other) == SearchOutcome.None;
        });
    }
}
