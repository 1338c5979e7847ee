using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>Compares the sums of the complexity ratings in two columns.</summary>
public abstract class TwoTotalsKind : ConditionKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Compound;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("column", ParameterType.Column), new("otherColumn", ParameterType.Column)];

    public sealed override Clauses? Meaning => ColumnTotalKind.Ratings;

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        Span<int> totals = stackalloc int[Grid.MostSide];
        AddUp(grid, positions, totals);
        return Holds(totals[condition.Arguments[0]], totals[condition.Arguments[1]]);
    }

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        (int least, int most) = Difference(grid.Ratings.Sum());
        ulong region = grid.Column(condition.Arguments[0]);
        ulong against = grid.Column(condition.Arguments[1]);
        return [new WeightedSum(Enumerable.Range(0, grid.Artifacts), grid.Ratings, region, least, most, against)];
    }

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1];

    protected abstract bool Holds(int total, int other);

    /// <summary>What the first total less the second may be; written without <see cref="Holds(int, int)"/>.</summary>
    protected abstract (int Least, int Most) Difference(int sumOfAll);

    protected static void AddUp(Grid grid, ReadOnlySpan<byte> positions, Span<int> totals)
    {
        totals.Clear();
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            totals[grid.ColumnOf(positions[artifact])] += grid.Ratings[artifact];
        }
    }
}
