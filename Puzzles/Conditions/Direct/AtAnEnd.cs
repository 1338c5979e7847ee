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
            English =
            [
                "{0} is in one of the two end {columns}, {first} or {last}",
                "{0} is located in an outermost {column}, namely {first} or {last}",
                "{0} sits at one of the two ends, in {first} or {last}",
            ],
            German =
            [
                "{0} steht am linken oder am rechten Rand, in {first} oder {last}",
                "{0} befindet sich in {column:einem|einer} der beiden äußeren {columns}, nämlich in {first} oder {last}",
                "ganz links in {first} oder ganz rechts in {last} steht {0}",
            ],
            Spanish =
            [
                "{0} está en uno de los dos extremos, en {column:el|la} {first} o en {column:el|la} {last}",
                "{0} se encuentra en {column:uno de los|una de las} dos {columns} de los extremos, es decir, en {column:el|la} {first} o en {column:el|la} {last}",
                "{0} está en una punta, en {column:el|la} {first} o en {column:el|la} {last}",
            ],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column == 0 || column == grid.Columns - 1;

    protected override ulong Allowed(Condition condition, Grid grid) => grid.Column(0) | grid.Column(grid.Columns - 1);
}
