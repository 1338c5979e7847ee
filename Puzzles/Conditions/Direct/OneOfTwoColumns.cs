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
        if (grid.Columns < 3)
        {
            return null;
        }
        int low = random.Below(grid.Columns - 1);
        return new Condition(this, random.Below(grid.Artifacts), low, low + 1 + random.Below(grid.Columns - 1 - low));
    }

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        if (grid.Columns < 3)
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
            English = ["{0} is in either {1} or {2}"],
            German = [],
            Spanish = [],
        };

    public override bool Accepts(Condition condition, Grid grid) => condition.Arguments[1] != condition.Arguments[2];

    protected override bool Holds(Condition condition, Grid grid, int column) =>
        column == condition.Arguments[1] || column == condition.Arguments[2];

    protected override ulong Allowed(Condition condition, Grid grid) =>
        grid.Column(condition.Arguments[1]) | grid.Column(condition.Arguments[2]);
}
