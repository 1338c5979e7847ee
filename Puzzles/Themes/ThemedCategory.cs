using System.Collections.Immutable;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>A category as a theme names it in one language.</summary>
public sealed record ThemedCategory(string Name, ImmutableArray<Noun> Artifacts);
