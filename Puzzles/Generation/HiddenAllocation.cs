using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>A grid with random ratings, and the random allocation that its conditions will lead to.</summary>
/// <param name="Positions">The position of each artifact.</param>
internal readonly record struct HiddenAllocation(Grid Grid, byte[] Positions)
{
    private const int HighestRating = 5;

    internal static HiddenAllocation Draw(Shape shape, int rows, int columns, SeededRandom random)
    {
        int[] ratings = new int[rows * columns];
        byte[] positions = new byte[rows * columns];
        for (int artifact = 0; artifact < ratings.Length; artifact++)
        {
            ratings[artifact] = 1 + random.Below(HighestRating);
            positions[artifact] = (byte)(shape == Shape.Vault ? artifact : artifact % columns);
        }
        int together = shape == Shape.Vault ? positions.Length : columns;
        for (int first = 0; first < positions.Length; first += together)
        {
            random.Shuffle(positions.AsSpan(first, together));
        }
        return new HiddenAllocation(new Grid(shape, rows, columns, [.. ratings]), positions);
    }
}
