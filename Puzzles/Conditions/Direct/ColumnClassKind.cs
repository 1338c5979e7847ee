using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column of a class that the grid alone defines, such as the two ends.</summary>
public abstract class ColumnClassKind : DirectKind
{
    public sealed override ImmutableArray<Parameter> Parameters { get; } = [new("artifact", ParameterType.Artifact)];

    public sealed override Condition? Any(Grid grid, SeededRandom random) =>
        Fits(grid) ? new Condition(this, random.Below(grid.Artifacts)) : null;

    public sealed override bool Fits(Grid grid) => grid.Columns >= LeastColumns;

    /// <summary>The fewest columns where the class is not all of them, one or none, or known by another name.</summary>
    protected virtual int LeastColumns => 3;

    /// <summary>The positions in the columns from one up to before another, as a mask.</summary>
    private protected static ulong Between(Grid grid, int from, int to)
    {
        ulong mask = 0;
        for (int column = from; column < to; column++)
        {
            mask |= grid.Column(column);
        }
        return mask;
    }
}
