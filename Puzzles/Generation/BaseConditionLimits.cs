using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>The most base conditions that the generator reliably finds, by shape and size.</summary>
/// <remarks>Measured with "limits", a command of the benchmarks: three random attempts of four reach this many, and the generator
/// makes hundreds. A subset of base conditions is again one, so every smaller number can be had as well. Large vaults could have
/// more, but are then slow to find.</remarks>
public static class BaseConditionLimits
{
    // A line a number of rows from 2, an entry a number of columns from 2.
    private static readonly int[][] LineUps =
    [
        [1, 3, 6, 8, 11, 12, 16],
        [1, 4, 9, 13, 15, 17, 23],
        [2, 7, 12, 18, 21, 26, 29],
        [3, 9, 15, 19, 26, 33, 38],
        [4, 11, 19, 26, 31, 40, 44],
        [4, 13, 21, 29, 37, 43, 52],
        [5, 14, 26, 33, 44, 50, 59],
    ];

    private static readonly int[][] Vaults =
    [
        [2, 5, 9, 12, 14, 14, 19],
        [5, 9, 15, 18, 22, 27, 32],
        [8, 13, 20, 25, 30, 32, 32],
        [11, 17, 24, 30, 32, 32, 32],
        [13, 20, 28, 32, 32],
        [15, 24, 32, 32],
        [18, 28, 32, 32],
    ];

    /// <summary>For a size that the shape can have.</summary>
    /// <param name="rows">2 to 8.</param>
    /// <param name="columns">2 to 8.</param>
    public static int Most(Shape shape, int rows, int columns) =>
        (shape == Shape.Vault ? Vaults : LineUps)[rows - Grid.LeastSide][columns - Grid.LeastSide];
}
