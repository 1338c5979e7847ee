using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is neither in the first nor in the last column.</summary>
public sealed class NotAtAnEnd : ColumnClassKind
{
    public override string Name => "not-at-an-end";

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in neither of the two end {labels.ColumnNounPlural}, neither {labels.Columns[0]} nor {labels.Columns[^1]}";

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column > 0 && column < grid.Columns - 1;

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.AnyPosition & ~(grid.Column(0) | grid.Column(grid.Columns - 1));
}
