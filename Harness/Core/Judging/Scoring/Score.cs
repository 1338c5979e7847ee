using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Scoring;

/// <summary>An answer measured against one tier of its puzzle.</summary>
/// <param name="IsExact">True for the right answer: every cell as in the solution, or for a trap the true claim about it.</param>
/// <param name="Cells">Cells that hold what the solution holds there, none for a claim; null for a trap, where no cell is right or wrong.</param>
/// <param name="Base">Of the conditions that all tiers share; null for a claim, which leaves them unknown.</param>
/// <param name="Block">Of the tier's own conditions; null for a claim.</param>
/// <param name="Violated">The numbers of the conditions that do not hold, ascending.</param>
public sealed record Score(bool IsExact, Tally? Cells, Tally? Base, Tally? Block, ImmutableArray<int> Violated)
{
    /// <summary>All conditions of the tier; null for a claim.</summary>
    public Tally? Conditions =>
        Base is Tally common && Block is Tally own ? new Tally(common.Hits + own.Hits, common.Of + own.Of) : null;

    /// <summary>A wrong grid that satisfies every condition: one of several.</summary>
    public bool IsOneOfSeveral => !IsExact && Conditions is Tally all && all.Hits == all.Of;

    public bool Equals(Score? other) =>
        other is not null
        && (IsExact, Cells, Base, Block) == (other.IsExact, other.Cells, other.Base, other.Block)
        && Violated.AsSpan().SequenceEqual(other.Violated.AsSpan());

    public override int GetHashCode() => HashCode.Combine(IsExact, Cells, Base, Block, Violated.Length);
}
