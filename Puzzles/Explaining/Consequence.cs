using System.Collections.Immutable;

namespace Gridlock.Puzzles.Explaining;

/// <summary>What the grid's own rule takes from the others where an artifact is placed.</summary>
/// <param name="Rule">The constraint's index.</param>
internal sealed record Consequence(int Rule, int Placed, ImmutableArray<Change> Changes);
