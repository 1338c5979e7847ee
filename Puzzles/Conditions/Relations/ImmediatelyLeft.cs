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

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is immediately to the left of {1}"],
            German = [],
            Spanish = [],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"Immediately to the left\" means in the {column} whose number is exactly 1 lower."],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn + 1 == secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("immediately left of", static (a, b) => a.Column == b.Column - 1);
}
