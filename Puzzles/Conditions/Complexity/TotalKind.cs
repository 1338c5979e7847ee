using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>A bound on the sum of the complexity ratings in one column.</summary>
public abstract class TotalKind : ConditionKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Compound;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("column", ParameterType.Column), new("total", ParameterType.Number)];

    public sealed override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"The complexity ratings in a {column}\" are those of all the objects in that {column}."],
            German = [],
            Spanish = [],
        };

    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int column = random.Below(grid.Columns);
        return new Condition(this, column, Bound(Total(grid, hidden, column), random));
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(Total(grid, positions, condition.Arguments[0]), condition.Arguments[1]);

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        (int least, int most) = Range(condition.Arguments[1], grid.Ratings.Sum());
        return
        [
            new WeightedSum(
                Enumerable.Range(0, grid.Artifacts),
                grid.Ratings,
                grid.Column(condition.Arguments[0]),
                least,
                most
            ),
        ];
    }

    public sealed override bool Accepts(Condition condition, Grid grid) => condition.Arguments[1] >= 0;

    /// <summary>The bound to state for a column whose true total this is.</summary>
    protected abstract int Bound(int total, SeededRandom random);

    protected abstract bool Holds(int total, int bound);

    /// <summary>The totals that the bound allows, from least to most.</summary>
    protected abstract (int Least, int Most) Range(int bound, int sumOfAll);

    private static int Total(Grid grid, ReadOnlySpan<byte> positions, int column)
    {
        int total = 0;
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            total += grid.ColumnOf(positions[artifact]) == column ? grid.Ratings[artifact] : 0;
        }
        return total;
    }
}
