using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>Both artifacts are in one column.</summary>
public sealed class SameColumn : PairKind
{
    public override string Name => "same-column";

    protected override bool WithinCategory => false;

    protected override bool Symmetric => true;

    /// <summary>Picks the first artifact and the category of the second, and finds the one that shares the column.</summary>
    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        if (grid.IsVault)
        {
            return base.Propose(grid, hidden, random);
        }
        int first = random.Below(grid.Artifacts);
        int category = (grid.CategoryOf(first) + 1 + random.Below(grid.Rows - 1)) % grid.Rows;
        for (int second = category * grid.Columns; second < (category + 1) * grid.Columns; second++)
        {
            if (hidden[first] == hidden[second])
            {
                return new Condition(this, Math.Min(first, second), Math.Max(first, second));
            }
        }
        return null;
    }

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} and {1} are in the same {column}"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn == secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the column of", static (a, b) => a.Column == b.Column);
}
