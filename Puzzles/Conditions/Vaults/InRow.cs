using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The artifact is in this row.</summary>
public sealed class InRow : VaultPlaceKind
{
    public override string Name => "in-row";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("row", ParameterType.Row)];

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in {1}", "{0} is located in {1}", "you will find {0} in {1}"],
            German = ["{0} steht in {1}", "{0} befindet sich in {1}", "{0} steckt in {1}"],
            Spanish =
            [
                "{0} está en {row:el|la} {1}",
                "{0} se encuentra en {row:el|la} {1}",
                "en {row:el|la} {1} tienes {0}",
            ],
        };

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Rows));

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int artifact = random.Below(grid.Artifacts);
        return new Condition(this, artifact, grid.RowOf(hidden[artifact]));
    }

    protected override bool Holds(Condition condition, Grid grid, Cell cell) => cell.Row == condition.Arguments[1];

    protected override ulong Allowed(Condition condition, Grid grid) => grid.Row(condition.Arguments[1]);
}
