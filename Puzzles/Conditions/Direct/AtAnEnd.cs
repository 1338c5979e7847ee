using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in the first or in the last column.</summary>
public sealed class AtAnEnd : ColumnClassKind
{
    public override string Name => "at-an-end";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in one of the two end {columns}, {first} or {last}"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column == 0 || column == grid.Columns - 1;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.Column(0) | grid.Column(grid.Columns - 1);
}
