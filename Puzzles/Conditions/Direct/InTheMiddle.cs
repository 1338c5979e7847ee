using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in the middle column, or in one of the two middle ones where their number is even.</summary>
public sealed class InTheMiddle : ColumnClassKind
{
    public override string Name => "in-the-middle";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in the middle, in {middle}",
                "{0} is located in the middle, that is, in {middle}",
                "{0} sits right in the middle, in {middle}",
            ],
            German =
            [
                "{0} steht in der Mitte, in {middle}",
                "{0} befindet sich in der Mitte, nämlich in {middle}",
                "in der Mitte, also in {middle}, steht {0}",
            ],
            Spanish =
            [
                "{0} está en el centro ({middle})",
                "{0} se encuentra en el centro ({middle})",
                "justo en el centro ({middle}) está {0}",
            ],
        };

    protected override int LeastColumns => 4;

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        Math.Abs(2 * column + 1 - grid.Columns) <= 1;

    protected override ulong Allowed(Condition condition, Grid grid) =>
        Between(grid, (grid.Columns - 1) / 2, grid.Columns / 2 + 1);
}
