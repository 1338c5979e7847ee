using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The two artifacts are in columns whose numbers differ by 1.</summary>
public sealed class Adjacent : PairKind
{
    public override string Name => "adjacent";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in adjacent {columns}",
                "the {columns} of {0} and {1} are adjacent",
                "{0} and {1} sit in adjacent {columns}",
            ],
            German =
            [
                "{0} und {1} stehen in benachbarten {columns dat}",
                "{0} und {1} befinden sich in benachbarten {columns dat}",
                "in benachbarten {columns dat} stehen {0} und {1}",
            ],
            Spanish =
            [
                "{0} y {1} están en {columns} {column:contiguos|contiguas}",
                "{0} y {1} se encuentran en {columns} {column:contiguos|contiguas}",
                "en {columns} {column:contiguos|contiguas} están {0} y {1}",
            ],
        };

    public override Clauses? Meaning => ColumnWords.Adjacent;

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) =>
        Math.Abs(firstColumn - secondColumn) == 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("1 apart from", static (a, b) => a.Column - b.Column is 1 or -1);
}
