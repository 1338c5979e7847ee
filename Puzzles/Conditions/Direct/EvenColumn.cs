using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column with an even number, counted from 1.</summary>
public sealed class EvenColumn : ColumnClassKind
{
    public override string Name => "even-column";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in a {column} with an even number"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 1;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(1);
}
