using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Direct;

/// <summary>The artifact is in one of these two columns.</summary>
public sealed class OneOfTwoColumns : DirectKind
{
    public override string Name => "one-of-two-columns";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new("artifact", ParameterType.Artifact),
        new("column", ParameterType.Column),
        new("otherColumn", ParameterType.Column),
    ];

    public override Condition? Any(Grid grid, SeededRandom random)
    {
        if (!Fits(grid))
        {
            return null;
        }
        int low = random.Below(grid.Columns - 1);
        return new Condition(this, random.Below(grid.Artifacts), low, low + 1 + random.Below(grid.Columns - 1 - low));
    }

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        if (!Fits(grid))
        {
            return null;
        }
        int artifact = random.Below(grid.Artifacts);
        int column = grid.ColumnOf(hidden[artifact]);
        int other = (column + 1 + random.Below(grid.Columns - 1)) % grid.Columns;
        return new Condition(this, artifact, Math.Min(column, other), Math.Max(column, other));
    }

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in either {1} or {2}",
                "{0} is located in {1} or in {2}",
                "{0} sits in one of two {columns}, {1} or {2}",
            ],
            German =
            [
                "{0} steht entweder in {1} oder in {2}",
                "{0} befindet sich in {1} oder in {2}",
                "in {1} oder in {2} steht {0}",
            ],
            Spanish =
            [
                "{0} está en {column:el|la} {1} o en {column:el|la} {2}",
                "{0} se encuentra bien en {column:el|la} {1}, bien en {column:el|la} {2}",
                "en {column:el|la} {1} o en {column:el|la} {2} está {0}",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    public override bool Accepts(Condition condition, Grid grid) => condition.Arguments[1] != condition.Arguments[2];

    public override Condition Mirrored(Condition condition, Grid grid) =>
        new(
            this,
            condition.Arguments[0],
            grid.Columns - 1 - condition.Arguments[2],
            grid.Columns - 1 - condition.Arguments[1]
        );

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column == condition.Arguments[1] || column == condition.Arguments[2];

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.Column(condition.Arguments[1]) | grid.Column(condition.Arguments[2]);
}
