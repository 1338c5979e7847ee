using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is neither in the first nor in the last column.</summary>
public sealed class NotAtAnEnd : ColumnClassKind
{
    public override string Name => "not-at-an-end";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in neither of the two end {columns}, neither {first} nor {last}",
                "{0} is not located in an outermost {column}, that is, neither in {first} nor in {last}",
                "{0} sits away from both ends, neither in {first} nor in {last}",
            ],
            German =
            [
                "{0} steht weder am linken noch am rechten Rand, weder in {first} noch in {last}",
                "{0} befindet sich in {column:keinem|keiner} der beiden äußeren {columns}, weder in {first} noch in {last}",
                "weder ganz links in {first} noch ganz rechts in {last} steht {0}",
            ],
            Spanish =
            [
                "{0} no está en ninguno de los dos extremos, ni en {column:el|la} {first} ni en {column:el|la} {last}",
                "{0} no se encuentra en {column:ninguno de los|ninguna de las} dos {columns} de los extremos, es decir, ni en {column:el|la} {first} ni en {column:el|la} {last}",
                "{0} no está en ninguna punta, ni en {column:el|la} {first} ni en {column:el|la} {last}",
            ],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column > 0 && column < grid.Columns - 1;

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.AnyPosition & ~(grid.Column(0) | grid.Column(grid.Columns - 1));
}
