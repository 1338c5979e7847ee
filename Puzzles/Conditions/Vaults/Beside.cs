using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The two artifacts are in one row, in columns whose numbers differ by 1.</summary>
public sealed class Beside : VaultPairKind
{
    public override string Name => "beside";

    protected override bool Symmetric => true;

    /// <summary>With two columns, to be in the same row says it all.</summary>
    public override bool Fits(Grid grid) => grid.IsVault && grid.Columns > 2;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are side by side in one {row}",
                "{0} and {1} are located side by side in one {row}",
                "{0} and {1} are neighbours in one {row}",
            ],
            German =
            [
                "{0} und {1} stehen in einer {row} nebeneinander",
                "{0} und {1} befinden sich in einer {row} nebeneinander",
                "{0} und {1} sind in einer {row} direkte Nachbarn",
            ],
            Spanish =
            [
                "{0} está al lado {1 de} en la misma {row}",
                "{0} se encuentra junto {1 a} en la misma {row}",
                "en la misma {row} tienes {0} al lado {1 de}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Side by side\" and \"neighbours\" in one {row} mean that the two {column} numbers differ by exactly 1.",
            ],
            German =
            [
                "„Nebeneinander“ und „direkte Nachbarn“ in einer {row} bedeuten: Die Nummern der beiden {columns} unterscheiden sich um genau 1.",
            ],
            Spanish =
            [
                "«Al lado» y «junto a» en la misma {row} significan que los números de las dos {columns} difieren exactamente en 1.",
            ],
        };

    protected override bool Holds(int down, int right) => down == 0 && right is 1 or -1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("beside", static (a, b) => a.Row == b.Row && Math.Abs(a.Column - b.Column) == 1);
}
