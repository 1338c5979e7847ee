using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>A is strictly between B and C, whichever of these is on the left.</summary>
public sealed class Between : TripleKind
{
    public override string Name => "between";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is somewhere between {1} and {2}",
                "{0} is located somewhere between {1} and {2}",
                "somewhere between {1} and {2} sits {0}",
            ],
            German =
            [
                "{0} steht irgendwo zwischen {1 dat} und {2 dat}",
                "{0} befindet sich irgendwo zwischen {1 dat} und {2 dat}",
                "irgendwo zwischen {1 dat} und {2 dat} steht {0}",
            ],
            Spanish =
            [
                "{0} está en algún lugar entre {1} y {2}",
                "{0} se encuentra en algún lugar entre {1} y {2}",
                "en algún lugar entre {1} y {2} está {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Somewhere between\" means in a {column} whose number lies strictly between the two other {column} numbers, whichever of these is the lower.",
            ],
            German =
            [
                "„Irgendwo zwischen“ heißt: in {column:einem|einer} {column}, {column:dessen|deren} Nummer zwischen den Nummern der beiden anderen {columns} liegt und keiner von beiden gleicht; welche davon die niedrigere ist, bleibt offen.",
            ],
            Spanish =
            [
                "«En algún lugar entre» significa en {column:un|una} {column} cuyo número queda estrictamente entre los de {column:los otros dos|las otras dos} {columns}, sea cual sea el menor.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    protected override (int A, int B, int C) Ordered(int a, int b, int c) => (a, Math.Min(b, c), Math.Max(b, c));

    protected override bool Holds(int a, int b, int c) => (b < a && a < c) || (c < a && a < b);

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        Relation left = grid.Relations.Of("left of", static (a, b) => a.Column < b.Column);
        // Two counts that say the same of either side, so that a mirror image states itself in the same way.
        return
        [
            new CountOf([Atom.Related(b, left, a), Atom.Related(c, left, a)], 1, 1),
            new CountOf([Atom.Related(a, left, b), Atom.Related(a, left, c)], 1, 1),
        ];
    }
}
