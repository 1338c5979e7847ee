namespace Gridlock.Puzzles.Grids;

/// <summary>How artifacts may fill a grid.</summary>
public enum Shape
{
    /// <summary>Row r holds the artifacts of category r; each row is a permutation of the columns.</summary>
    LineUp,

    /// <summary>Any artifact may stand in any cell.</summary>
    Vault,
}
