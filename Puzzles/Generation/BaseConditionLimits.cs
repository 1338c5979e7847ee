using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>The most base conditions that the generator reliably finds, by shape and size.</summary>
/// <remarks>Measured: at this number three random attempts of four succeed (60 to 300 attempts a size), and the generator makes
/// up to a thousand. A subset of base conditions is again one, so every smaller number can be had as well.</remarks>
public static class BaseConditionLimits
{
    // A line a number of rows from 2 to 8, an entry a number of columns from 2 to 8.
    private static readonly int[][] LineUps =
    [
        [1, 3, 6, 9, 11, 14, 16],
        [1, 5, 9, 13, 17, 21, 25],
        [2, 7, 12, 18, 23, 29, 33],
        [3, 9, 16, 23, 29, 36, 44],
        [4, 11, 19, 27, 35, 44, 52],
        [4, 13, 22, 33, 41, 52, 61],
        [5, 15, 26, 35, 48, 59, 67],
    ];

    /// <summary>For a size that the shape can have.</summary>
    /// <param name="rows">2 to 8.</param>
    /// <param name="columns">2 to 8.</param>
    public static int Most(Shape shape, int rows, int columns) =>
        shape == Shape.Vault ? rows * columns / 2 : LineUps[rows - Grid.LeastSide][columns - Grid.LeastSide];
}
