using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The first artifact is in a column with a lower number than the second.</summary>
public sealed class LeftOf : PairKind
{
    public override string Name => "left-of";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => false;

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is somewhere to the left of {labels.The(condition.Arguments[1])}";

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn < secondColumn;

    protected override Relation RelationIn(Grid grid) => grid.Relations.Left;
}
