using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column with an odd number, counted from 1.</summary>
public sealed class OddColumn : ColumnClassKind
{
    public override string Name => "odd-column";

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in a {labels.ColumnNoun} with an odd number";

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 0;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(0);
}
