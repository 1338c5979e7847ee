using System.Numerics;

namespace Gridlock.Core.Players.Simulated.Solving;

/// <summary>What one step did to one artifact: masks of its possible positions before and after.</summary>
internal readonly record struct Change(int Artifact, ulong Before, ulong After)
{
    internal ulong Removed => Before & ~After;

    internal int Left => BitOperations.PopCount(After);

    internal bool Places => Left == 1 && Before != After;

    /// <summary>The only position left.</summary>
    internal int Position => BitOperations.TrailingZeroCount(After);
}
