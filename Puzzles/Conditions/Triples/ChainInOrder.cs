using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>A is immediately to the left of B, and B immediately to the left of C.</summary>
public sealed class ChainInOrder : TripleKind
{
    public override string Name => "chain-in-order";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0}, {1} and {2} are in consecutive {columns} from left to right",
                "{0}, {1} and {2} are located in consecutive {columns} from left to right",
                "{0}, {1} and {2} sit in consecutive {columns} from left to right",
            ],
            German =
            [
                "{0}, {1} und {2} stehen von links nach rechts in aufeinanderfolgenden {columns dat}",
                "{0}, {1} und {2} befinden sich von links nach rechts in aufeinanderfolgenden {columns dat}",
                "in aufeinanderfolgenden {columns dat} stehen von links nach rechts {0}, {1} und {2}",
            ],
            Spanish =
            [
                "{0}, {1} y {2} están de izquierda a derecha en {columns} {column:consecutivos|consecutivas}",
                "{0}, {1} y {2} se encuentran de izquierda a derecha en {columns} {column:consecutivos|consecutivas}",
                "en {columns} {column:consecutivos|consecutivas} están, de izquierda a derecha, {0}, {1} y {2}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"In consecutive {columns}\" means that the {column} numbers rise in the order named, by exactly 1 each time.",
            ],
            German =
            [
                "„In aufeinanderfolgenden {columns dat}“ heißt: Die Nummern der {columns} steigen in der genannten Reihenfolge, jeweils um genau 1.",
            ],
            Spanish =
            [
                "«En {columns} {column:consecutivos|consecutivas}» significa que los números de {column:los|las} {columns} crecen en el orden citado, cada vez exactamente en 1.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 4;

    public override Condition Mirrored(Condition condition, Grid grid) =>
        new(this, condition.Arguments[2], condition.Arguments[1], condition.Arguments[0]);

    protected override (int A, int B, int C) Draw(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int column = random.Below(grid.Columns - 2);
        return (
            ColumnMembers.Draw(grid, hidden, column, random),
            ColumnMembers.Draw(grid, hidden, column + 1, random),
            ColumnMembers.Draw(grid, hidden, column + 2, random)
        );
    }

    protected override bool Holds(int a, int b, int c) => b - a == 1 && c - b == 1;

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        Relation left = grid.Relations.Of("immediately left of", static (a, b) => a.Column == b.Column - 1);
        return [Atom.Related(a, left, b), Atom.Related(b, left, c)];
    }
}
