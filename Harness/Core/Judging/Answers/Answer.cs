using System.Collections.Immutable;

namespace Gridlock.Core.Judging.Answers;

/// <summary>What a player gave as its answer: an allocation, or that there is not exactly one.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Every artifact once, no two in one cell.</summary>
    /// <param name="Positions">One position an artifact, as in <see cref="Puzzles.Grids.Grid"/>.</param>
    public sealed record Allocation(ImmutableArray<byte> Positions) : Answer
    {
        public bool Equals(Allocation? other) =>
            other is not null && Positions.AsSpan().SequenceEqual(other.Positions.AsSpan());

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(Positions.AsSpan());
            return hash.ToHashCode();
        }
    }

    /// <summary>That no allocation satisfies all conditions.</summary>
    public sealed record NoSolution : Answer;

    /// <summary>That more than one allocation satisfies all conditions.</summary>
    public sealed record MoreThanOne : Answer;
}
