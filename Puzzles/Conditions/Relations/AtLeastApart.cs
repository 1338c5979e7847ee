using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>The column numbers of two artifacts differ by this distance (2 or more when generated) or by more.</summary>
public sealed class AtLeastApart : ApartKind
{
    public override string Name => "at-least-apart";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are at least {2 columns} apart",
                "the distance between {0} and {1} is at least {2 columns}",
                "{0} and {1} sit at least {2 columns} apart",
            ],
            German =
            [
                "{0} und {1} stehen mindestens {2 columns} auseinander",
                "der Abstand zwischen {0 dat} und {1 dat} beträgt mindestens {2 columns}",
                "{0} und {1} haben mindestens {2 columns} Abstand",
            ],
            Spanish =
            [
                "{0} está como mínimo a {2 columns} de distancia {1 de}",
                "la distancia entre {0} y {1} es como mínimo de {2 columns}",
                "{0 de} {1 a} hay al menos {2 columns} de distancia",
            ],
        };

    protected override bool Holds(int apart, int distance) => apart >= distance;

    protected override int Most(Grid grid) => grid.Columns - 2;

    protected override (int Least, int Most) Bounds(int apart, Grid grid) =>
        (LeastDistance, Math.Min(apart, Most(grid)));

    protected override string RelationName(int distance) => $"at least {distance} apart from";

    protected override bool Relates(Cell first, Cell second, int distance) =>
        first.Column >= second.Column + distance || second.Column >= first.Column + distance;
}
