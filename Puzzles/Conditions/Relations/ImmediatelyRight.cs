using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The first artifact is one column to the right of the second.</summary>
public sealed class ImmediatelyRight : PairKind
{
    public override string Name => "immediately-right";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => false;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is immediately to the right of {1}",
                "{0} is located in the {column} immediately to the right of {1}",
                "immediately to the right of {1} sits {0}",
            ],
            German =
            [
                "{0} steht unmittelbar rechts von {1 dat}",
                "{0} befindet sich in {column:dem|der} {column} unmittelbar rechts von {1 dat}",
                "unmittelbar rechts von {1 dat} steht {0}",
            ],
            Spanish =
            [
                "{0} está inmediatamente a la derecha {1 de}",
                "{0} se encuentra en {column:el|la} {column} {column:situado|situada} inmediatamente a la derecha {1 de}",
                "inmediatamente a la derecha {1 de} está {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"Immediately to the right\" means anywhere in the {column} whose number is exactly 1 higher."],
            German =
            [
                "„Unmittelbar rechts“ heißt: irgendwo in {column:dem|der} {column}, {column:dessen|deren} Nummer um genau 1 höher ist.",
            ],
            Spanish =
            [
                "«Inmediatamente a la derecha» significa en cualquier lugar {column:del|de la} {column} cuyo número es exactamente una unidad mayor.",
            ],
        };

    public override Condition Mirrored(Condition condition, Grid grid) => Swapped(condition);

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) => firstColumn - 1 == secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("immediately right of", static (a, b) => a.Column == b.Column + 1);
}
