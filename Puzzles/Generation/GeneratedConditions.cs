using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions;
using Gridlock.Puzzles.Grids;

namespace Gridlock.Puzzles.Generation;

/// <summary>What the search made of a spec, before it has words.</summary>
/// <param name="Hidden">The position of each artifact.</param>
/// <param name="Blocks">One block a tier, in the order of the tiers.</param>
internal sealed record GeneratedConditions(
    Grid Grid,
    ImmutableArray<byte> Hidden,
    ImmutableArray<Condition> Base,
    ImmutableArray<ImmutableArray<Condition>> Blocks
);
