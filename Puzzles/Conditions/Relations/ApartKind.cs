using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>A bound on how far apart the column numbers of two artifacts are.</summary>
public abstract class ApartKind : AtomKind
{
    /// <summary>Distances of 0 and 1 have kinds of their own.</summary>
    protected const int LeastDistance = 2;

    public sealed override ConditionGroup Group => ConditionGroup.Relation;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [
        new("first", ParameterType.Artifact),
        new("second", ParameterType.Artifact),
        new("distance", ParameterType.Number),
    ];

    public sealed override Clauses? Meaning => ColumnWords.Apart;

    public sealed override bool Fits(Grid grid) => Most(grid) >= LeastDistance;

    public sealed override Condition? Any(Grid grid, SeededRandom random) =>
        Fits(grid) ? Between(grid, random, LeastDistance + random.Below(Most(grid) - LeastDistance + 1)) : null;

    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        Condition pair = Between(grid, random, LeastDistance);
        (int least, int most) = Bounds(Apart(pair, grid, hidden), grid);
        return least < LeastDistance || most > Most(grid) || most < least
            ? null
            : pair with
            {
                Arguments = pair.Arguments.SetItem(2, least + random.Below(most - least + 1)),
            };
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(Apart(condition, grid, positions), condition.Arguments[2]);

    public sealed override Atom ToAtom(Condition condition, Grid grid)
    {
        int distance = condition.Arguments[2];
        Relation relation = grid.Relations.Of(
            RelationName(distance),
            (first, second) => Relates(first, second, distance)
        );
        return Atom.Related(condition.Arguments[0], relation, condition.Arguments[1]);
    }

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1]
        && condition.Arguments[2] >= LeastDistance
        && condition.Arguments[2] <= Most(grid);

    public sealed override string? Refusal(Condition condition, Grid grid, Labels labels) =>
        condition.Arguments[2] < 0 || condition.Arguments[2] >= grid.Columns
            ? $"'{Name}' has the distance {condition.Arguments[2]}; between {grid.Columns} columns it is 0 to {grid.Columns - 1}."
            : base.Refusal(condition, grid, labels);

    protected abstract bool Holds(int apart, int distance);

    /// <summary>The greatest distance that says something, and nothing that another kind says better.</summary>
    protected abstract int Most(Grid grid);

    /// <summary>The distances that are true to state of two artifacts that are this far apart.</summary>
    protected abstract (int Least, int Most) Bounds(int apart, Grid grid);

    protected abstract string RelationName(int distance);

    /// <summary>Written without <see cref="Holds(int, int)"/>.</summary>
    protected abstract bool Relates(Cell first, Cell second, int distance);

    private static int Apart(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Math.Abs(grid.ColumnOf(positions[condition.Arguments[0]]) - grid.ColumnOf(positions[condition.Arguments[1]]));

    private Condition Between(Grid grid, SeededRandom random, int distance)
    {
        int first = random.Below(grid.Artifacts);
        int second = random.Below(grid.Artifacts - 1);
        second += second >= first ? 1 : 0;
        return new Condition(this, Math.Min(first, second), Math.Max(first, second), distance);
    }
}
