using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>A bound on the sum of the complexity ratings in one column or row, which is the first argument; the bound is the
/// second.</summary>
public abstract class TotalKind(TotalBound bound) : ConditionKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Compound;

    public sealed override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int line = random.Below(Lines(grid));
        int total = Total(grid, hidden, line);
        return new Condition(
            this,
            line,
            bound switch
            {
                TotalBound.AtLeast => Math.Max(1, total - random.Below(2)),
                TotalBound.AtMost => total + random.Below(2),
                _ => total,
            }
        );
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        int total = Total(grid, positions, condition.Arguments[0]);
        return bound switch
        {
            TotalBound.AtLeast => total >= condition.Arguments[1],
            TotalBound.AtMost => total <= condition.Arguments[1],
            _ => total == condition.Arguments[1],
        };
    }

    public sealed override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        int stated = condition.Arguments[1];
        int least = bound == TotalBound.AtMost ? 0 : stated;
        int most = bound == TotalBound.AtLeast ? Math.Max(stated, grid.Ratings.Sum()) : stated;
        ulong region = Positions(grid, condition.Arguments[0]);
        return [new WeightedSum(Enumerable.Range(0, grid.Artifacts), grid.Ratings, region, least, most)];
    }

    public override bool Accepts(Condition condition, Grid grid) => condition.Arguments[1] >= 0;

    public sealed override string? Refusal(Condition condition, Grid grid, Labels labels) =>
        condition.Arguments[1] < 0
            ? $"'{Name}' has the total {condition.Arguments[1]}; ratings are 1 to 5, so name a total of 0 or more."
            : base.Refusal(condition, grid, labels);

    /// <summary>How many columns or rows there are.</summary>
    protected abstract int Lines(Grid grid);

    /// <summary>The column or row that a position is in.</summary>
    protected abstract int LineOf(Grid grid, int position);

    /// <summary>The positions in a column or row, as a mask; written without <see cref="LineOf"/>.</summary>
    protected abstract ulong Positions(Grid grid, int line);

    private int Total(Grid grid, ReadOnlySpan<byte> positions, int line)
    {
        int total = 0;
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            total += LineOf(grid, positions[artifact]) == line ? grid.Ratings[artifact] : 0;
        }
        return total;
    }
}
