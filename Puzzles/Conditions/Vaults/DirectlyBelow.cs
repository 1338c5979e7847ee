using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The first artifact is in the same column as the second, one row lower down.</summary>
public sealed class DirectlyBelow : VaultPairKind
{
    public override string Name => "directly-below";

    protected override bool Symmetric => false;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is directly below {1}",
                "{0} is located immediately below {1}",
                "you will find {0} right below {1}",
            ],
            German =
            [
                "{0} steht direkt unter {1 dat}",
                "{0} befindet sich unmittelbar unter {1 dat}",
                "{0} steckt genau unter {1 dat}",
            ],
            Spanish =
            [
                "{0} está justo debajo {1 de}",
                "{0} se encuentra inmediatamente por debajo {1 de}",
                "justo debajo {1 de} tienes {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Directly below\", \"immediately below\" and \"right below\" mean in the same {column}, exactly one {row} lower down.",
            ],
            German =
            [
                "„Direkt unter“, „unmittelbar unter“ und „genau unter“ bedeuten: in derselben {column}, genau eine {row} tiefer.",
            ],
            Spanish =
            [
                "«Justo debajo» e «inmediatamente por debajo» significan: en la misma {column}, exactamente una {row} más abajo.",
            ],
        };

    protected override bool Holds(int down, int right) => right == 0 && down == -1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("directly below", static (a, b) => a == new Cell(b.Row + 1, b.Column));
}
