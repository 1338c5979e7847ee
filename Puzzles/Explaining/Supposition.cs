using System.Collections.Immutable;

namespace Gridlock.Puzzles.Explaining;

/// <summary>A place that an artifact can not have: from there the steps lead to one that has no place left.</summary>
public sealed record Supposition(int Artifact, int Position, ImmutableArray<ExplainedStep> Steps);
