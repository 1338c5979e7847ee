using Gridlock.Puzzles.Grids;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>A statement about the cell of one artifact in a vault, which is the first argument.</summary>
public abstract class VaultPlaceKind : AtomKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Direct;

    public sealed override bool NeedsVault => true;

    public override bool Fits(Grid grid) => grid.IsVault;

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        byte position = positions[condition.Arguments[0]];
        return Holds(condition, grid, new Cell(grid.RowOf(position), grid.ColumnOf(position)));
    }

    public sealed override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.In(condition.Arguments[0], Allowed(condition, grid));

    public sealed override bool Accepts(Condition condition, Grid grid) => grid.IsVault;

    /// <param name="cell">Where the artifact is.</param>
    protected abstract bool Holds(Condition condition, Grid grid, Cell cell);

    /// <summary>The positions where the artifact may be, as a mask; written without <see cref="Holds(Condition, Grid, Cell)"/>.</summary>
    protected abstract ulong Allowed(Condition condition, Grid grid);
}
