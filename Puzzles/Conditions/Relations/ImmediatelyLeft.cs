using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The first artifact is one column to the left of the second.</summary>
public sealed class ImmediatelyLeft : PairKind
{
    public override string Name => "immediately-left";

    protected override bool WithinCategory => true;

    protected override bool Symmetric => false;

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} is immediately to the left of {labels.The(condition.Arguments[1])}";

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn + 1 == secondColumn;

    protected override Relation RelationIn(Grid grid) => grid.Relations.ImmediatelyLeft;
}
