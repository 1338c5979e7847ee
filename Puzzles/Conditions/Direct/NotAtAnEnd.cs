using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is neither in the first nor in the last column.</summary>
public sealed class NotAtAnEnd : ColumnClassKind
{
    public override string Name => "not-at-an-end";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in neither of the two end {columns}, neither {first} nor {last}"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column > 0 && column < grid.Columns - 1;

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.AnyPosition & ~(grid.Column(0) | grid.Column(grid.Columns - 1));
}
