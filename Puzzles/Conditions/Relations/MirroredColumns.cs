using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The column numbers of the two artifacts, counted from 1, add up to the number of columns plus 1.</summary>
public sealed class MirroredColumns : PairKind
{
    public override string Name => "mirrored-columns";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in mirrored {columns}",
                "the {columns} of {0} and {1} are mirrored",
                "{0} and {1} sit in mirrored {columns}",
            ],
            German =
            [
                "{0} und {1} stehen in spiegelbildlich liegenden {columns dat}",
                "{0} und {1} befinden sich in spiegelbildlich liegenden {columns dat}",
                "in spiegelbildlich liegenden {columns dat} stehen {0} und {1}",
            ],
            Spanish =
            [
                "{0} y {1} están en {columns} {column:simétricos|simétricas}",
                "{0} y {1} se encuentran en {columns} {column:simétricos|simétricas}",
                "en {columns} {column:simétricos|simétricas} están {0} y {1}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "Two {columns} are \"mirrored\" when their numbers add up to the number of {columns} plus 1, as those of {first} and {last} do; a single middle {column} mirrors itself.",
            ],
            German =
            [
                "Zwei {columns} liegen „spiegelbildlich“, wenn ihre Nummern zusammen die Anzahl der {columns} plus 1 ergeben, wie bei {first} und {last}; {column:ein einzelner mittlerer|eine einzelne mittlere|ein einzelnes mittleres} {column} liegt spiegelbildlich zu sich selbst.",
            ],
            Spanish =
            [
                "Dos {columns} son «{column:simétricos|simétricas}» cuando sus números suman la cantidad de {columns} más 1, como {column:el|la} {first} y {column:el|la} {last}; {column:un único|una única} {column} central es {column:simétrico|simétrica} de sí {column:mismo|misma}.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) =>
        firstColumn == grid.Columns - 1 - secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("mirror image of", (a, b) => a.Column + b.Column + 1 == grid.Columns);
}
