using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Generation;

/// <summary>A grid with random ratings, and the random allocation that its conditions will lead to.</summary>
/// <param name="Positions">The position of each artifact.</param>
/// <param name="Swaps">Every allocation that comes of it by swapping two artifacts, in random order: to rule these out is most of
/// the way to a single allocation, and to check one costs no search.</param>
internal sealed record HiddenAllocation(Grid Grid, byte[] Positions, AllocationList Swaps)
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
        var grid = new Grid(shape, rows, columns, [.. ratings]);
        return new HiddenAllocation(grid, positions, SwapsOf(positions, together, random));
    }

    /// <param name="together">How many artifacts in a row share out the same positions.</param>
    private static AllocationList SwapsOf(byte[] positions, int together, SeededRandom random)
    {
        (byte First, byte Second)[] pairs = new (byte, byte)[positions.Length * (together - 1) / 2];
        int filled = 0;
        for (int first = 0; first < positions.Length; first++)
        {
            int end = first - (first % together) + together;
            for (int second = first + 1; second < end; second++)
            {
                pairs[filled++] = ((byte)first, (byte)second);
            }
        }
        random.Shuffle(pairs.AsSpan());
        var swaps = new AllocationList(positions.Length, pairs.Length);
        foreach ((byte first, byte second) in pairs)
        {
            Span<byte> swap = swaps.Append();
            positions.CopyTo(swap);
            (swap[first], swap[second]) = (swap[second], swap[first]);
        }
        return swaps;
    }
}
