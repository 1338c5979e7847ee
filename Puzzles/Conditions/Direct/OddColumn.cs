using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column with an odd number, counted from 1.</summary>
public sealed class OddColumn : ColumnClassKind
{
    public override string Name => "odd-column";

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in a {column} with an odd number"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 0;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(0);
}
