using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in this column.</summary>
public sealed class InColumn : DirectKind
{
    public override string Name => "in-column";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("column", ParameterType.Column)];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(grid.Columns));

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int artifact = random.Below(grid.Artifacts);
        return new Condition(this, artifact, grid.ColumnOf(hidden[artifact]));
    }

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is in {1}", "{0} is located in {1}", "{0} sits in {1}"],
            German = ["{0} steht in {1}", "{0} befindet sich in {1}", "in {1} steht {0}"],
            Spanish =
            [
                "{0} está en {column:el|la} {1}",
                "{0} se encuentra en {column:el|la} {1}",
                "en {column:el|la} {1} está {0}",
            ],
        };

    protected override bool Holds(Condition condition, Grid grid, int column) => column == condition.Arguments[1];

    protected override ulong Allowed(Condition condition, Grid grid) => grid.Column(condition.Arguments[1]);
}
