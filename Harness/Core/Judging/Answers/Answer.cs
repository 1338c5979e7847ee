using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Answers;

/// <summary>An allocation that a player gave: every artifact once, each row a permutation.</summary>
/// <param name="Positions">One position an artifact, as in <see cref="Puzzles.Grids.Grid"/>.</param>
public sealed record Answer(ImmutableArray<byte> Positions)
{
    public bool Equals(Answer? other) =>
        other is not null && Positions.AsSpan().SequenceEqual(other.Positions.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Positions.AsSpan());
        return hash.ToHashCode();
    }
}
