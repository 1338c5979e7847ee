using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The two artifacts, of different categories, are in different columns.</summary>
public sealed class DifferentColumns : PairKind
{
    public override string Name => "different-columns";

    protected override bool WithinCategory => false;

    protected override bool Symmetric => true;

    public override string Clause(Condition condition, Labels labels) =>
        $"{labels.The(condition.Arguments[0])} and {labels.The(condition.Arguments[1])} are in different {labels.ColumnNounPlural}";

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn != secondColumn;

    protected override Relation RelationIn(Grid grid) => grid.Relations.Same.Negation;
}
