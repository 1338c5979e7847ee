using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The cells of the two artifacts touch at a corner only.</summary>
public sealed class DiagonalNeighbours : VaultPairKind
{
    public override string Name => "diagonal-neighbours";

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are diagonal neighbours",
                "{0} and {1} are located in diagonally adjacent cells",
                "{0} and {1} touch at a corner only",
            ],
            German =
            [
                "{0} und {1} sind diagonal benachbart",
                "{0} und {1} befinden sich in diagonal angrenzenden Feldern",
                "{0} und {1} berühren sich nur an einer Ecke",
            ],
            Spanish =
            [
                "las celdas {0 de} y {1 de} se tocan en diagonal",
                "{0} y {1} se encuentran en celdas contiguas en diagonal",
                "{0} y {1} solo se tocan por una esquina",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Diagonal neighbours\", \"diagonally adjacent\" and \"touch at a corner only\" mean that the two {row} numbers differ by exactly 1, and so do the two {column} numbers.",
            ],
            German =
            [
                "„Diagonal benachbart“, „diagonal angrenzend“ und „berühren sich nur an einer Ecke“ bedeuten: Die Nummern der beiden {rows} unterscheiden sich um genau 1 und die der beiden {columns} auch.",
            ],
            Spanish =
            [
                "«Se tocan en diagonal», «contiguas en diagonal» y «solo se tocan por una esquina» significan que los números de las dos {rows} difieren exactamente en 1, y los de las dos {columns} también.",
            ],
        };

    protected override bool Holds(int down, int right) => Math.Abs(down) == 1 && Math.Abs(right) == 1;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of(
            "diagonal to",
            static (a, b) => (a.Row - b.Row) * (a.Row - b.Row) == 1 && a.Column - b.Column is 1 or -1
        );
}
