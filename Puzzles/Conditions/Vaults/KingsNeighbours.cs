using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>Each artifact is in one of the cells around the other, up to eight: beside, above, below or diagonal.</summary>
public sealed class KingsNeighbours : VaultPairKind
{
    public override string Name => "kings-neighbours";

    protected override bool Symmetric => true;

    /// <summary>In a vault of 2x2, every cell touches every other.</summary>
    public override bool Fits(Grid grid) => grid.IsVault && grid.Artifacts > 4;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in neighbouring cells",
                "{0} is located in one of the cells around {1}",
                "a chess king could step from {0} to {1}",
            ],
            German =
            [
                "{0} und {1} stehen in benachbarten Feldern",
                "{0} befindet sich in einem der Felder rings um das Feld mit {1 dat}",
                "zwischen {0 dat} und {1 dat} liegt genau ein Königszug",
            ],
            Spanish =
            [
                "{0} y {1} están en celdas vecinas",
                "{0} se encuentra en una de las celdas situadas alrededor {1 de}",
                "un rey de ajedrez llega {0 de} {1 a} en una sola jugada",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Neighbouring cells\", \"the cells around\" an object and the step of a \"chess king\" mean the up to eight cells that touch a cell at a side or at a corner.",
            ],
            German =
            [
                "„Benachbart“ sind zwei Felder, die sich an einer Seite oder an einer Ecke berühren; „Felder rings um“ ein Feld sind die bis zu acht, die ihm benachbart sind, und ein „Königszug“ führt wie im Schach in eines von ihnen.",
            ],
            Spanish =
            [
                "«Celdas vecinas», «las celdas situadas alrededor» de un objeto y la jugada de un «rey de ajedrez» se refieren a las celdas, ocho como máximo, que tocan una celda por un lado o por una esquina.",
            ],
        };

    protected override bool Holds(int down, int right) => Math.Max(Math.Abs(down), Math.Abs(right)) == 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of(
            "around",
            static (a, b) => a != b && a.Row - b.Row is >= -1 and <= 1 && a.Column - b.Column is >= -1 and <= 1
        );
}
