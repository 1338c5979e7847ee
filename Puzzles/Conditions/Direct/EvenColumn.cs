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
            English =
            [
                "{0} is in a {column} with an even number",
                "{0} is located in a {column} whose number is even",
                "{0} sits in an even-numbered {column}",
            ],
            German =
            [
                "{0} steht in {column:einem|einer} {column} mit gerader Nummer",
                "{0} befindet sich in {column:einem|einer} {column}, {column:dessen|deren} Nummer gerade ist",
                "in {column:einem|einer} {column} mit gerader Nummer steht {0}",
            ],
            Spanish =
            [
                "{0} está en {column:un|una} {column} con número par",
                "{0} se encuentra en {column:un|una} {column} cuyo número es par",
                "{0} está en {column:un|una} {column} par",
            ],
        };

    /// <remarks>The mirror image of column 1 is the last one, whose number is even where there is an even number of columns.</remarks>
    public override Condition Mirrored(Condition condition, Grid grid) =>
        grid.Columns % 2 == 0 ? condition with { Kind = ConditionKinds.Find("odd-column")! } : condition;

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 1;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(1);
}
