using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading;

/// <summary>A puzzle as a reader of its prompt knows it: everything but the solution.</summary>
public sealed record PromptedPuzzle(
    Grid Grid,
    Labels Labels,
    ImmutableArray<Category> Categories,
    ImmutableArray<PromptedCondition> Conditions
);
