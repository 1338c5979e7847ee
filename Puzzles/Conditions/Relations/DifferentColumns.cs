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

    public override Clauses Clauses { get; } =
        new()
        {
            English = ["{0} and {1} are in different {columns}"],
            German = [],
            Spanish = [],
        };

    protected override bool Holds(int firstColumn, int secondColumn) => firstColumn != secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the column of", static (a, b) => a.Column == b.Column).Negation;
}
