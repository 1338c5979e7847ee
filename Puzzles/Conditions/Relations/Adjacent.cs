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

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} and {1} are in adjacent {columns}"],
            German = [],
            Spanish = [],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English = ["\"In adjacent {columns}\" means that the two {column} numbers differ by exactly 1."],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(int firstColumn, int secondColumn) => Math.Abs(firstColumn - secondColumn) == 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("1 apart from", static (a, b) => a.Column - b.Column is 1 or -1);
}
