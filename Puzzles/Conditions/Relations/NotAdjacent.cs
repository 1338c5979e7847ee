using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The two artifacts are in one column, or in columns whose numbers differ by 2 or more.</summary>
public sealed class NotAdjacent : PairKind
{
    public override string Name => "not-adjacent";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are not in adjacent {columns}",
                "the {columns} of {0} and {1} are not adjacent",
                "{0} and {1} don't sit in adjacent {columns}",
            ],
            German =
            [
                "{0} und {1} stehen nicht in benachbarten {columns dat}",
                "{0} und {1} befinden sich nicht in benachbarten {columns dat}",
                "auf keinen Fall stehen {0} und {1} in benachbarten {columns dat}",
            ],
            Spanish =
            [
                "{0} y {1} no están en {columns} {column:contiguos|contiguas}",
                "{0} y {1} no se encuentran en {columns} {column:contiguos|contiguas}",
                "en ningún caso están {0} y {1} en {columns} {column:contiguos|contiguas}",
            ],
        };

    public override Clauses? Meaning => ColumnWords.Adjacent;

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) =>
        Math.Abs(firstColumn - secondColumn) != 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("1 apart from", static (a, b) => a.Column - b.Column is 1 or -1).Negation;
}
