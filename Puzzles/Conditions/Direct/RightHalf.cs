using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in the right half of the columns; an odd middle column belongs to neither half.</summary>
public sealed class RightHalf : ColumnClassKind
{
    public override string Name => "right-half";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in the right half, in {right half}",
                "{0} is located in the right half, that is, in {right half}",
                "{0} sits on the right side, in {right half}",
            ],
            German =
            [
                "{0} steht in der rechten Hälfte, in {right half}",
                "{0} befindet sich in der rechten Hälfte, nämlich in {right half}",
                "in der rechten Hälfte, also in {right half}, steht {0}",
            ],
            Spanish =
            [
                "{0} está en la mitad derecha ({right half})",
                "{0} se encuentra en la mitad derecha ({right half})",
                "en la mitad derecha ({right half}) está {0}",
            ],
        };

    protected override int LeastColumns => 4;

    public override Condition Mirrored(Condition condition, Grid grid) =>
        condition with
        {
            Kind = ConditionKinds.Find("left-half")!,
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => 2 * column >= grid.Columns;

    protected override ulong Allowed(Condition condition, Grid grid) =>
        Between(grid, (grid.Columns + 1) / 2, grid.Columns);
}
