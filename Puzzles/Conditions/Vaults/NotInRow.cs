using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The artifact is in another row than this one.</summary>
public sealed class NotInRow : VaultPlaceKind
{
    public override string Name => "not-in-row";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("row", ParameterType.Row)];

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is not in {1}", "{0} is not located in {1}", "you will not find {0} in {1}"],
            German = ["{0} steht nicht in {1}", "{0} befindet sich nicht in {1}", "{0} steckt nicht in {1}"],
            Spanish =
            [
                "{0} no está en {row:el|la} {1}",
                "{0} no se encuentra en {row:el|la} {1}",
                "en {row:el|la} {1} no tienes {0}",
            ],
        };

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Rows));

    protected override bool Holds(Condition condition, Grid grid, Cell cell) => cell.Row != condition.Arguments[1];

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.AnyPosition & ~grid.Row(condition.Arguments[1]);
}
