using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in another column than this one.</summary>
public sealed class NotInColumn : DirectKind
{
    public override string Name => "not-in-column";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("column", ParameterType.Column)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Columns));

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is not in {1}", "{0} is not located in {1}", "{0} doesn't sit in {1}"],
            German = ["{0} steht nicht in {1}", "{0} befindet sich nicht in {1}", "in {1} ist {0} nicht zu finden"],
            Spanish =
            [
                "{0} no está en {column:el|la} {1}",
                "{0} no se encuentra en {column:el|la} {1}",
                "en {column:el|la} {1} no está {0}",
            ],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => column != condition.Arguments[1];

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.AnyPosition & ~grid.Column(condition.Arguments[1]);
}
