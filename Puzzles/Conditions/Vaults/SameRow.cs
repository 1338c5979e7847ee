using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>Both artifacts are in one row.</summary>
public sealed class SameRow : VaultPairKind
{
    public override string Name => "same-row";

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in the same {row}",
                "{0} and {1} are located in the same {row}",
                "{0} and {1} share a {row}",
            ],
            German =
            [
                "{0} und {1} stehen in derselben {row}",
                "{0} und {1} befinden sich in derselben {row}",
                "{0} und {1} teilen sich eine {row}",
            ],
            Spanish =
            [
                "{0} y {1} están en la misma {row}",
                "{0} y {1} se encuentran en la misma {row}",
                "{0} y {1} comparten {row}",
            ],
        };

    protected override bool Holds(int down, int right) => down == 0;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the row of", static (a, b) => a.Row == b.Row);
}
