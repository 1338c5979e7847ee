using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in a column with an even number, counted from 1.</summary>
public sealed class EvenColumn : ColumnClassKind
{
    public override string Name => "even-column";

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is in a {labels.ColumnNoun} with an even number";

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 1;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(1);
}
