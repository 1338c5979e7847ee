using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The two artifacts are in columns whose numbers differ by 1.</summary>
public sealed class Adjacent : PairKind
{
    public override string Name => "adjacent";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => true;

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} and {labels.The(condition.Arguments[1])} are in adjacent {labels.ColumnNounPlural}";

    protected override bool Holds(int firstColumn, int secondColumn) => Math.Abs(firstColumn - secondColumn) == 1;

    protected override Relation RelationIn(Grid grid) => grid.Relations.Apart(1);
}
