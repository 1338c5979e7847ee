using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The column numbers of two artifacts differ by exactly this distance; 2 or more when generated.</summary>
public sealed class ExactlyApart : ApartKind
{
    public override string Name => "exactly-apart";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are exactly {2 columns} apart",
                "the distance between {0} and {1} is exactly {2 columns}",
                "{0} and {1} sit exactly {2 columns} apart",
            ],
            German =
            [
                "{0} und {1} stehen genau {2 columns} auseinander",
                "der Abstand zwischen {0 dat} und {1 dat} beträgt genau {2 columns}",
                "{0} und {1} haben genau {2 columns} Abstand",
            ],
            Spanish =
            [
                "{0} está exactamente a {2 columns} de distancia {1 de}",
                "la distancia entre {0} y {1} es exactamente de {2 columns}",
                "{0 de} {1 a} hay exactamente {2 columns} de distancia",
            ],
        };

    protected override bool Holds(int apart, int distance) => apart == distance;

    protected override int Most(Grid grid) => grid.Columns - 1;

    protected override (int Least, int Most) Bounds(int apart, Grid grid) => (apart, apart);

    protected override string RelationName(int distance) => $"{distance} apart from";

    protected override bool Relates(Cell first, Cell second, int distance) =>
        first.Column == second.Column + distance || second.Column == first.Column + distance;
}
