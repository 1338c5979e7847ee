using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Tiers;
using Serilog;

namespace Gridlock.App.Duels;

/// <summary>Finds a puzzle that is fit to be played: nothing else than proven ones ever is.</summary>
internal static class ProvenPuzzle
{
    private const int Tries = 5;

    /// <summary>The puzzle of the seed, or of one derived from it where that one could not be proven.</summary>
    /// <exception cref="CommandFailure">None of the tries was proven unique.</exception>
    public static async Task<Puzzle> FindAsync(PuzzlePress press, Seed seed, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            Seed next = attempt == 0 ? seed : seed.Derive("duel", attempt);
            Puzzle puzzle = await press.PressAsync(next, cancellationToken);
            if (puzzle.Proof?.Status == ProofStatus.Unique)
            {
                return puzzle;
            }
            Log.Warning("Puzzle {Id} is {Status}; taking the next seed", puzzle.Id, puzzle.Proof?.Status);
        }
        throw new CommandFailure(
            ExitCode.Inconclusive,
            $"CP-SAT proved none of {Tries} puzzles unique in time, and an unproven one is never played; try another --seed."
        );
    }
}
