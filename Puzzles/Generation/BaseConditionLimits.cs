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
        [1, 2, 6, 7, 10, 12, 15],
        [1, 4, 7, 12, 14, 17, 22],
        [2, 6, 12, 15, 20, 26, 29],
        [3, 7, 12, 19, 26, 33, 38],
        [4, 8, 15, 22, 31, 40, 44],
        [4, 10, 21, 28, 37, 43, 52],
        [5, 10, 22, 33, 43, 50, 59],
    ];

    private static readonly int[][] Vaults =
    [
        [2, 5, 9, 10, 14, 14, 19],
        [5, 9, 15, 17, 22, 27, 32],
        [8, 13, 18, 24, 30, 32, 32],
        [10, 16, 24, 30, 32, 32, 32],
        [12, 20, 28, 32, 32],
        [15, 24, 32, 32],
        [18, 28, 32, 32],
    ];

    /// <summary>For a size that the shape can have.</summary>
    /// <param name="rows">2 to 8.</param>
    /// <param name="columns">2 to 8.</param>
    public static int Most(Shape shape, int rows, int columns) =>
        (shape == Shape.Vault ? Vaults : LineUps)[rows - Grid.LeastSide][columns - Grid.LeastSide];
}
