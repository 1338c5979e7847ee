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

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} is somewhere to the left of {1}"],
            German = [],
            Spanish = [],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"Somewhere to the left\" means in a {column} with a lower number, however far away."],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn < secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("left of", static (a, b) => a.Column < b.Column);
}
