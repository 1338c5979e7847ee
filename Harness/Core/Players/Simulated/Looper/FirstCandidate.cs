using System.Collections.Immutable;
using Gridlock.Core.Players.Simulated.Turns;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Looper;

/// <summary>Where the looper starts: the placements that conditions give outright, the rest so that few
/// conditions are violated, but some.</summary>
internal static class FirstCandidate
{
    // Of the allocations of a puzzle with one solution at most one in four is that solution (2x2); this many draws do not all hit it.
    private const int Tries = 200;

    /// <summary>A grid that violates some condition, unless every grid that was drawn satisfies all.</summary>
    internal static ImmutableArray<byte> Draw(PromptedPuzzle puzzle, SeededRandom random)
    {
        ImmutableArray<byte> positions = Given(puzzle, Allocations.Any(puzzle.Grid, random));
        for (int i = 0; i < Tries && Allocations.Violated(puzzle, positions).IsEmpty; i++)
        {
            positions = Allocations.Any(puzzle.Grid, random);
        }
        return new RefutedSwaps(puzzle, random).Descend(positions);
    }

    private static ImmutableArray<byte> Given(PromptedPuzzle puzzle, ImmutableArray<byte> positions)
    {
        foreach (
            Condition placement in puzzle.Conditions.Select(c => c.Condition).Where(c => c.Kind.Name == "in-column")
        )
        {
            int artifact = placement.Arguments[0];
            if (puzzle.Grid.ColumnOf(positions[artifact]) == placement.Arguments[1])
            {
                continue;
            }
            int block = puzzle.Grid.Positions;
            int there = Enumerable
                .Range(artifact / block * block, block)
                .First(other => puzzle.Grid.ColumnOf(positions[other]) == placement.Arguments[1]);
            positions = Allocations.Swapped(positions, artifact, there);
        }
        return positions;
    }
}
