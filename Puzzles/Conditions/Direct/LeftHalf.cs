using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in the left half of the columns; an odd middle column belongs to neither half.</summary>
public sealed class LeftHalf : ColumnClassKind
{
    public override string Name => "left-half";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in the left half, in {left half}",
                "{0} is located in the left half, that is, in {left half}",
                "{0} sits on the left side, in {left half}",
            ],
            German =
            [
                "{0} steht in der linken Hälfte, in {left half}",
                "{0} befindet sich in der linken Hälfte, nämlich in {left half}",
                "in der linken Hälfte, also in {left half}, steht {0}",
            ],
            Spanish =
            [
                "{0} está en la mitad izquierda ({left half})",
                "{0} se encuentra en la mitad izquierda ({left half})",
                "en la mitad izquierda ({left half}) está {0}",
            ],
        };

    protected override int LeastColumns => 4;

    public override Condition Mirrored(Condition condition, Grid grid) =>
        condition with
        {
            Kind = ConditionKinds.Find("right-half")!,
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => 2 * (column + 1) <= grid.Columns;

    protected override ulong Allowed(Condition condition, Grid grid) => Between(grid, 0, grid.Columns / 2);
}
