using System.Collections.Immutable;

namespace Gridlock.Core.Runs.Cases;

/// <summary>How many puzzles a batch has, and which tiers of each are played.</summary>
/// <param name="TiersOf">By the puzzle's index from 0; ascending, possibly none.</param>
public sealed record BatchShape(int Count, Func<int, ImmutableArray<int>> TiersOf)
{
    /// <summary>So many puzzles that have the same tiers.</summary>
    public static BatchShape Even(int count, ImmutableArray<int> tiers) => new(count, _ => tiers);
}
