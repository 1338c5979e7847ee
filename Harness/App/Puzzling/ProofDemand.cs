using Gridlock.App.CommandLine;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Puzzling;

/// <summary>Lets no puzzle out of which CP-SAT says other than what it is meant to be.</summary>
internal static class ProofDemand
{
    /// <summary>The proof's status that the puzzle is meant to have.</summary>
    public static string Wanted(Puzzle puzzle) =>
        puzzle.Trap switch
        {
            null => ProofStatus.Unique,
            Trap.Impossible => ProofStatus.Impossible,
            _ => ProofStatus.Ambiguous,
        };

    /// <exception cref="CommandFailure">The proof says otherwise, or was not decided.</exception>
    public static void Require(Puzzle puzzle)
    {
        string wanted = Wanted(puzzle);
        string status = puzzle.Proof!.Status;
        if (status == ProofStatus.Undecided)
        {
            throw new CommandFailure(
                ExitCode.Inconclusive,
                $"CP-SAT did not decide in time whether puzzle {puzzle.Id} (seed {puzzle.Seed}) is {wanted}; try another --seed."
            );
        }
        if (status != wanted)
        {
            throw new CommandFailure(
                ExitCode.BadVerdict,
                $"CP-SAT says that puzzle {puzzle.Id} (seed {puzzle.Seed}) is {status} where it should be {wanted}; it is not kept."
            );
        }
    }
}
