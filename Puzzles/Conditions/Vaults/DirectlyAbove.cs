using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The first artifact is in the same column as the second, one row higher up.</summary>
public sealed class DirectlyAbove : VaultPairKind
{
    public override string Name => "directly-above";

    protected override bool Symmetric => false;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is directly above {1}",
                "{0} is located immediately above {1}",
                "you will find {0} right above {1}",
            ],
            German =
            [
                "{0} steht direkt über {1 dat}",
                "{0} befindet sich unmittelbar über {1 dat}",
                "{0} steckt genau über {1 dat}",
            ],
            Spanish =
            [
                "{0} está justo encima {1 de}",
                "{0} se encuentra inmediatamente por encima {1 de}",
                "justo encima {1 de} tienes {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Directly above\", \"immediately above\" and \"right above\" mean in the same {column}, exactly one {row} higher up.",
            ],
            German =
            [
                "„Direkt über“, „unmittelbar über“ und „genau über“ bedeuten: in derselben {column}, genau eine {row} höher.",
            ],
            Spanish =
            [
                "«Justo encima» e «inmediatamente por encima» significan: en la misma {column}, exactamente una {row} más arriba.",
            ],
        };

    protected override bool Holds(int down, int right) => right == 0 && down == 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("directly above", static (a, b) => a == new Cell(b.Row - 1, b.Column));
}
