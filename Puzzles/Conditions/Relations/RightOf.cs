using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The first artifact is in a column with a higher number than the second.</summary>
public sealed class RightOf : PairKind
{
    public override string Name => "right-of";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => false;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is somewhere to the right of {1}",
                "{0} is located somewhere to the right of {1}",
                "somewhere to the right of {1} sits {0}",
            ],
            German =
            [
                "{0} steht weiter rechts als {1}",
                "{0} befindet sich weiter rechts als {1}",
                "irgendwo weiter rechts als {1} steht {0}",
            ],
            Spanish =
            [
                "{0} está más a la derecha que {1}",
                "{0} se encuentra más a la derecha que {1}",
                "más a la derecha que {1} está {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"Somewhere to the right\" means anywhere in a {column} with a higher number, near or far."],
            German =
            [
                "„Weiter rechts“ heißt: irgendwo in {column:einem|einer} {column} mit höherer Nummer, nah oder fern.",
            ],
            Spanish =
            [
                "«Más a la derecha» significa en cualquier lugar de {column:un|una} {column} de número mayor, cerca o lejos.",
            ],
        };

    public override Condition Mirrored(Condition condition, Grid grid) => Swapped(condition);

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) => firstColumn > secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("right of", static (a, b) => a.Column > b.Column);
}
