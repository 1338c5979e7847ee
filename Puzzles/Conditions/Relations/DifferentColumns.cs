using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The two artifacts, in a line-up of different categories, are in different columns.</summary>
public sealed class DifferentColumns : PairKind
{
    public override string Name => "different-columns";

    protected override bool WithinCategory => false;

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in different {columns}",
                "{0} is not located in the same {column} as {1}",
                "{0} and {1} don't share a {column}",
            ],
            German =
            [
                "{0} und {1} stehen in verschiedenen {columns dat}",
                "{0} befindet sich nicht in {column:demselben|derselben} {column} wie {1}",
                "{0} und {1} teilen sich {column:keinen|keine|kein} {column}",
            ],
            Spanish =
            [
                "{0} no está en {column:el mismo|la misma} {column} que {1}",
                "{0} y {1} se encuentran en {columns} {column:distintos|distintas}",
                "{0} no comparte {column} con {1}",
            ],
        };

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) => firstColumn != secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the column of", static (a, b) => a.Column == b.Column).Negation;
}
