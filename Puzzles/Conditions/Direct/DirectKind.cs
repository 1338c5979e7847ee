using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>A statement about the column of one artifact, which is the first argument.</summary>
public abstract class DirectKind : AtomKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Direct;

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(condition, grid, grid.ColumnOf(positions[condition.Arguments[0]]));

    public sealed override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.In(condition.Arguments[0], Allowed(condition, grid));

    /// <param name="column">Where the artifact is, from 0.</param>
    protected abstract bool Holds(Condition condition, Grid grid, int column);

    /// <summary>The positions where the artifact may be, as a mask; written without <see cref="Holds(Condition, Grid, int)"/>.</summary>
    protected abstract ulong Allowed(Condition condition, Grid grid);
}
