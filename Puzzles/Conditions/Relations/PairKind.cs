using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>A relation between the columns of two artifacts, without further arguments.</summary>
public abstract class PairKind : AtomKind
{
    public sealed override ConditionGroup Group => ConditionGroup.Relation;

    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("first", ParameterType.Artifact), new("second", ParameterType.Artifact)];

    /// <summary>True if two artifacts of one category may be related in a line-up; false where the rows' own rule decides it.</summary>
    protected abstract bool WithinCategory { get; }

    /// <summary>True if the order of the two artifacts means nothing; they are then kept in ascending order.</summary>
    protected abstract bool Symmetric { get; }

    public sealed override Condition? Any(Grid grid, SeededRandom random)
    {
        if (!Fits(grid))
        {
            return null;
        }
        int first = random.Below(grid.Artifacts);
        int second;
        if (WithinCategory || grid.IsVault)
        {
            second = random.Below(grid.Artifacts - 1);
            second += second >= first ? 1 : 0;
        }
        else
        {
            second = random.Below(grid.Artifacts - grid.Columns);
            second += second >= grid.CategoryOf(first) * grid.Columns ? grid.Columns : 0;
        }
        return Symmetric && first > second ? new Condition(this, second, first) : new Condition(this, first, second);
    }

    public sealed override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        Holds(grid, grid.ColumnOf(positions[condition.Arguments[0]]), grid.ColumnOf(positions[condition.Arguments[1]]));

    public sealed override Atom ToAtom(Condition condition, Grid grid) =>
        Atom.Related(condition.Arguments[0], RelationIn(grid), condition.Arguments[1]);

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        condition.Arguments[0] != condition.Arguments[1]
        && (
            WithinCategory
            || grid.IsVault
            || grid.CategoryOf(condition.Arguments[0]) != grid.CategoryOf(condition.Arguments[1])
        );

    /// <summary>The mirror image of a kind that knows left from right: the artifacts change places.</summary>
    protected Condition Swapped(Condition condition) => new(this, condition.Arguments[1], condition.Arguments[0]);

    protected abstract bool Holds(Grid grid, int firstColumn, int secondColumn);

    protected abstract Relation RelationIn(Grid grid);
}
