using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The column numbers of two artifacts differ by this distance (2 or more when generated) or by less, down to 0.</summary>
public sealed class AtMostApart : ApartKind
{
    public override string Name => "at-most-apart";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are at most {2 columns} apart",
                "the distance between {0} and {1} is at most {2 columns}",
                "{0} and {1} sit at most {2 columns} apart",
            ],
            German =
            [
                "{0} und {1} stehen höchstens {2 columns} auseinander",
                "der Abstand zwischen {0 dat} und {1 dat} beträgt höchstens {2 columns}",
                "{0} und {1} haben höchstens {2 columns} Abstand",
            ],
            Spanish =
            [
                "{0} está como máximo a {2 columns} de distancia {1 de}",
                "la distancia entre {0} y {1} es como máximo de {2 columns}",
                "{0 de} {1 a} hay como mucho {2 columns} de distancia",
            ],
        };

    protected override bool Holds(int apart, int distance) => apart <= distance;

    protected override int Most(Grid grid) => grid.Columns - 2;

    protected override (int Least, int Most) Bounds(int apart, Grid grid) =>
        (Math.Max(apart, LeastDistance), Most(grid));

    protected override string RelationName(int distance) => $"at most {distance} apart from";

    protected override bool Relates(Cell first, Cell second, int distance) =>
        first.Column <= second.Column + distance && second.Column <= first.Column + distance;
}
