using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The two artifacts are in different rows.</summary>
public sealed class DifferentRows : VaultPairKind
{
    public override string Name => "different-rows";

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in different {rows}",
                "{0} and {1} are located in different {rows}",
                "{0} and {1} do not share a {row}",
            ],
            German =
            [
                "{0} und {1} stehen in verschiedenen {rows dat}",
                "{0} und {1} befinden sich in verschiedenen {rows dat}",
                "{0} und {1} teilen sich keine {row}",
            ],
            Spanish =
            [
                "{0} y {1} están en {rows} distintas",
                "{0} y {1} se encuentran en {rows} distintas",
                "{0} y {1} no comparten {row}",
            ],
        };

    protected override bool Holds(int down, int right) => down != 0;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the row of", static (a, b) => a.Row == b.Row).Negation;
}
