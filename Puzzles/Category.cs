using System.Collections.Immutable;

namespace Gridlock.Puzzles;

/// <summary>What one row of a line-up holds.</summary>
public sealed record Category(string Name, ImmutableArray<Artifact> Artifacts);
