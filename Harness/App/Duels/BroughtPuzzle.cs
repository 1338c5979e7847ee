using System.Collections.Immutable;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Duels;

/// <summary>Takes a puzzle from a file to the table: nothing is played before it is proven to be what it says.</summary>
internal static class BroughtPuzzle
{
    /// <summary>The first puzzle of the file.</summary>
    /// <exception cref="CommandFailure">There is none that can be read.</exception>
    public static async Task<PuzzleOrigin.Brought> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await foreach (Puzzle puzzle in PuzzleSource.Open(file).ReadAsync(cancellationToken))
        {
            return new PuzzleOrigin.Brought(file, puzzle);
        }
        throw new InvalidOperationException("A source without any puzzle refuses it.");
    }

    /// <summary>The puzzle with a fresh proof of every tier, and with its solution if nobody had recorded it.</summary>
    /// <exception cref="CommandFailure">It is not what it says, or that was not decided.</exception>
    public static async Task<Puzzle> ProveAsync(
        PuzzleOrigin.Brought brought,
        Prover prover,
        CancellationToken cancellationToken
    )
    {
        RequireTrueRecord(brought.Puzzle);
        Puzzle puzzle = await SolvedAsync(brought.Puzzle, prover, cancellationToken);
        puzzle = await new PuzzleProver(prover).ProveAsync(puzzle, cancellationToken);
        string wanted = ProofDemand.Wanted(puzzle);
        if (puzzle.Proof!.Tiers.FirstOrDefault(tier => tier.Status != wanted) is not TierProof other)
        {
            return puzzle;
        }
        string tier = $"tier {other.Tier} of puzzle {puzzle.Id}";
        throw other.Status == ProofStatus.Undecided
            ? new CommandFailure(
                ExitCode.Inconclusive,
                $"CP-SAT did not decide in time whether {tier} is {wanted}, and an unproven puzzle is never played."
            )
            : new CommandFailure(
                ExitCode.BadVerdict,
                $"CP-SAT says that {tier} is {other.Status} where it should be {wanted}, so it is not played; "
                    + $"'gridlock puzzle prove {brought.File}' shows why."
            );
    }

    /// <summary>Of the recorded allocations each has to meet every condition, or the proof would speak of another puzzle.</summary>
    private static void RequireTrueRecord(Puzzle puzzle)
    {
        ImmutableArray<byte> other = puzzle.Trap is Trap.Ambiguous ambiguous ? ambiguous.Other : [];
        if (PuzzleInspector.Violated(puzzle, puzzle.Solution) is [var violated, ..])
        {
            throw Untrue(puzzle, $"its recorded solution violates condition {violated}");
        }
        if (PuzzleInspector.Violated(puzzle, other) is [var broken, ..])
        {
            throw Untrue(puzzle, $"the other solution that it records violates condition {broken}");
        }
        if (puzzle.Trap is Trap.Ambiguous && other.AsSpan().SequenceEqual(puzzle.Solution.AsSpan()))
        {
            throw Untrue(puzzle, "the two solutions that it records are one");
        }
    }

    private static CommandFailure Untrue(Puzzle puzzle, string why) =>
        new(ExitCode.BadVerdict, $"Puzzle {puzzle.Id} is not what it says: {why}, so it is not played.");

    /// <summary>Where the tiers differ, or there is no solution, the proof will tell.</summary>
    private static async Task<Puzzle> SolvedAsync(Puzzle puzzle, Prover prover, CancellationToken cancellationToken) =>
        puzzle is { Trap: null, Solution.IsEmpty: true }
        && await prover.SolveAsync(puzzle.ToProblem(puzzle.Tiers[0].Tier), cancellationToken) is Solution.Found found
            ? puzzle with
            {
                Solution = found.Assignment,
            }
            : puzzle;
}
