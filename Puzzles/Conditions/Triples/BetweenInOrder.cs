using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>A is somewhere to the left of B, and B somewhere to the left of C.</summary>
public sealed class BetweenInOrder : TripleKind
{
    public override string Name => "between-in-order";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0}, {1} and {2} are in this order from left to right",
                "{0}, {1} and {2} are located in this order from left to right",
                "{0}, {1} and {2} sit in this order from left to right",
            ],
            German =
            [
                "{0}, {1} und {2} stehen in dieser Reihenfolge von links nach rechts",
                "{0}, {1} und {2} befinden sich in dieser Reihenfolge von links nach rechts",
                "von links nach rechts stehen {0}, {1} und {2} in dieser Reihenfolge",
            ],
            Spanish =
            [
                "{0}, {1} y {2} están en este orden de izquierda a derecha",
                "{0}, {1} y {2} se encuentran en este orden de izquierda a derecha",
                "de izquierda a derecha están, en este orden, {0}, {1} y {2}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"In this order\" means in three different {columns} whose numbers rise in the order named, by 1 or more each time.",
            ],
            German =
            [
                "„In dieser Reihenfolge“ heißt: in drei verschiedenen {columns dat}, deren Nummern in der genannten Reihenfolge steigen, jeweils um 1 oder mehr.",
            ],
            Spanish =
            [
                "«En este orden» significa en tres {columns} {column:distintos|distintas} cuyos números crecen en el orden citado, cada vez en 1 o más.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    public override Condition Mirrored(Condition condition, Grid grid) =>
        new(this, condition.Arguments[2], condition.Arguments[1], condition.Arguments[0]);

    protected override bool Holds(int a, int b, int c) => a < b && b < c;

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        Relation left = grid.Relations.Of("left of", static (a, b) => a.Column < b.Column);
        return [Atom.Related(a, left, b), Atom.Related(b, left, c)];
    }
}
