using System.Collections.Immutable;
using System.Numerics;

namespace Gridlock.Core.Judging.Claims;

/// <summary>What a text holds to be so at one point, rightly or wrongly.</summary>
/// <param name="Open">One mask of positions an artifact: those that the text has not excluded.</param>
public sealed record BelievedGrid(ImmutableArray<ulong> Open)
{
    /// <summary>The position that the text gives an artifact; -1 where it gives none.</summary>
    public int PositionOf(int artifact) =>
        BitOperations.IsPow2(Open[artifact]) ? BitOperations.TrailingZeroCount(Open[artifact]) : -1;

    public int Placed => Open.Count(static mask => BitOperations.IsPow2(mask));

    public bool IsComplete => Placed == Open.Length;
}
