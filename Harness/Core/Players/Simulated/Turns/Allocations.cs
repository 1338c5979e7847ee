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
        for (int row = 0; row < grid.Rows; row++)
        {
            Span<byte> places = positions.AsSpan(row * grid.Columns, grid.Columns);
            for (int column = 0; column < places.Length; column++)
            {
                places[column] = (byte)column;
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
