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
            English =
            [
                "{0} is in a {column} with an odd number",
                "{0} is located in a {column} whose number is odd",
                "{0} sits in an odd-numbered {column}",
            ],
            German =
            [
                "{0} steht in {column:einem|einer} {column} mit ungerader Nummer",
                "{0} befindet sich in {column:einem|einer} {column}, {column:dessen|deren} Nummer ungerade ist",
                "in {column:einem|einer} {column} mit ungerader Nummer steht {0}",
            ],
            Spanish =
            [
                "{0} está en {column:un|una} {column} con número impar",
                "{0} se encuentra en {column:un|una} {column} cuyo número es impar",
                "{0} está en {column:un|una} {column} impar",
            ],
        };

    /// <remarks>The mirror image of column 1 is the last one, whose number is even where there is an even number of columns.</remarks>
    public override Condition Mirrored(Condition condition, Grid grid) =>
        grid.Columns % 2 == 0 ? condition with { Kind = ConditionKinds.Find("even-column")! } : condition;

    protected override bool Holds(Condition condition, Grid grid, int column) => column % 2 == 0;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.EverySecondColumn(0);
}
