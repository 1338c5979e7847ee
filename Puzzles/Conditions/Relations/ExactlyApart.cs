using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The column numbers of two artifacts differ by exactly this distance, 2 or more.</summary>
public sealed class ExactlyApart : AtomKind
{
    private const int LeastDistance = 2;

    public override string Name => "exactly-apart";

    public override ConditionGroup Group => ConditionGroup.Relation;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new("first", ParameterType.Artifact),
        new("second", ParameterType.Artifact),
        new("distance", ParameterType.Number),
    ];

    public override Condition? Any(Grid grid, SeededRandom random) =>
        grid.Columns <= LeastDistance
            ? null
            : Between(grid, random, LeastDistance + random.Below(grid.Columns - LeastDistance));

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        Condition pair = Between(grid, random, LeastDistance);
        int distance = Math.Abs(grid.ColumnOf(hidden[pair.Arguments[0]]) - grid.ColumnOf(hidden[pair.Arguments[1]]));
        return distance < LeastDistance ? null : new Condition(this, pair.Arguments[0], pair.Arguments[1], distance);
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Math.Abs(grid.ColumnOf(positions[condition.Arguments[0]]) - grid.ColumnOf(positions[condition.Arguments[1]]))
        == condition.Arguments[2];

    public override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.Related(
            condition.Arguments[0],
            grid.Relations.Of(
                $"{condition.Arguments[2]} apart from",
                (a, b) => Math.Abs(a.Column - b.Column) == condition.Arguments[2]
            ),
            condition.Arguments[1]
        );

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} and {1} are exactly {2} {columns} apart"],
            German = [],
            Spanish = [],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"Exactly N {columns} apart\" means that the two {column} numbers differ by exactly N."],
            German = [],
            Spanish = [],
        };

    public override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1]
        && condition.Arguments[2] >= LeastDistance
        && condition.Arguments[2] < grid.Columns;

    private Condition Between(Grid grid, SeededRandom random, int distance)
    {
        int first = random.Below(grid.Artifacts);
        int second = random.Below(grid.Artifacts - 1);
        second += second >= first ? 1 : 0;
        return new Condition(this, Math.Min(first, second), Math.Max(first, second), distance);
    }
}
