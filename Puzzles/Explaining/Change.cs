using System.Numerics;

namespace Gridlock.Puzzles.Explaining;

/// <summary>What one step did to one artifact: masks of its possible positions before and after.</summary>
public readonly record struct Change(int Artifact, ulong Before, ulong After)
{
    public ulong Removed => Before & ~After;

    public int Left => BitOperations.PopCount(After);

    public bool Places => Left == 1 && Before != After;

    /// <summary>The only position left.</summary>
    public int Position => BitOperations.TrailingZeroCount(After);
}
