using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Reading;

namespace Gridlock.Core.Players.Simulated.Turns;

/// <summary>Allocations as values: drawn, swapped, and held against a prompt's conditions.</summary>
internal static class Allocations
{
    internal static ImmutableArray<byte> Any(Grid grid, SeededRandom random)
    {
        byte[] positions = new byte[grid.Artifacts];
        for (int first = 0; first < positions.Length; first += grid.Positions)
        {
            Span<byte> places = positions.AsSpan(first, grid.Positions);
            for (int position = 0; position < places.Length; position++)
            {
                places[position] = (byte)position;
            }
            random.Shuffle(places);
        }
        return [.. positions];
    }

    /// <summary>The same with two artifacts in each other's place.</summary>
    internal static ImmutableArray<byte> Swapped(ImmutableArray<byte> positions, int first, int second) =>
        positions.SetItem(first, positions[second]).SetItem(second, positions[first]);

    internal static ImmutableArray<PromptedCondition> Violated(PromptedPuzzle puzzle, ImmutableArray<byte> positions) =>
        [.. puzzle.Conditions.Where(condition => !condition.Condition.Holds(puzzle.Grid, positions.AsSpan()))];
}
