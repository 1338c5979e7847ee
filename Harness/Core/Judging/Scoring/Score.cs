using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Scoring;

/// <summary>An answer measured against one tier of its puzzle.</summary>
/// <param name="Cells">Cells that hold what the solution holds there.</param>
/// <param name="Base">Of the conditions that all tiers share.</param>
/// <param name="Block">Of the tier's own conditions.</param>
/// <param name="Violated">The numbers of the conditions that do not hold, ascending.</param>
public sealed record Score(Tally Cells, Tally Base, Tally Block, ImmutableArray<int> Violated)
{
    /// <summary>True if every cell is right.</summary>
    public bool IsExact => Cells.Hits == Cells.Of;

    /// <summary>All conditions of the tier.</summary>
    public Tally Conditions => new(Base.Hits + Block.Hits, Base.Of + Block.Of);

    public bool Equals(Score? other) =>
        other is not null
        && (Cells, Base, Block) == (other.Cells, other.Base, other.Block)
        && Violated.AsSpan().SequenceEqual(other.Violated.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Cells, Base, Block, Violated.Length);
}
