using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column of a class that the grid alone defines, such as the two ends; says something from three
/// columns on.</summary>
public abstract class ColumnClassKind : DirectKind
{
    private const int LeastColumns = 3;

    public sealed override ImmutableArray<Parameter> Parameters { get; } = [new("artifact", ParameterType.Artifact)];

    public sealed override Condition? Any(Grid grid, SeededRandom random) =>
        grid.Columns < LeastColumns ? null : new Condition(this, random.Below(grid.Artifacts));
}
