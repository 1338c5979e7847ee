using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>The three are in different columns, A between B and C and as far from the one as from the other.</summary>
public sealed class EvenlySpaced : TripleKind
{
    public override string Name => "evenly-spaced";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is halfway between {1} and {2}",
                "{0} is located halfway between {1} and {2}",
                "halfway between {1} and {2} sits {0}",
            ],
            German =
            [
                "{0} steht genau in der Mitte zwischen {1 dat} und {2 dat}",
                "{0} befindet sich genau in der Mitte zwischen {1 dat} und {2 dat}",
                "genau in der Mitte zwischen {1 dat} und {2 dat} steht {0}",
            ],
            Spanish =
            [
                "{0} está a medio camino entre {1} y {2}",
                "{0} se encuentra a medio camino entre {1} y {2}",
                "a medio camino entre {1} y {2} está {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"Halfway between\" means in a {column} whose number lies strictly between the two other {column} numbers and differs from both by the same amount.",
            ],
            German =
            [
                "„Genau in der Mitte zwischen“ heißt: in {column:einem|einer} {column}, {column:dessen|deren} Nummer zwischen den Nummern der beiden anderen {columns} liegt und sich von beiden um gleich viel unterscheidet, mindestens um 1.",
            ],
            Spanish =
            [
                "«A medio camino entre» significa en {column:un|una} {column} cuyo número queda estrictamente entre los de {column:los otros dos|las otras dos} {columns} y se diferencia de ambos en la misma cantidad.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 4;

    protected override (int A, int B, int C) Ordered(int a, int b, int c) => (a, Math.Min(b, c), Math.Max(b, c));

    protected override (int A, int B, int C) Draw(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int column = 1 + random.Below(grid.Columns - 2);
        int step = 1 + random.Below(Math.Min(column, grid.Columns - 1 - column));
        return (
            ColumnMembers.Draw(grid, hidden, column, random),
            ColumnMembers.Draw(grid, hidden, column - step, random),
            ColumnMembers.Draw(grid, hidden, column + step, random)
        );
    }

    protected override bool Holds(int a, int b, int c) => b != c && b + c == 2 * a;

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        int most = (grid.Columns - 1) / 2;
        // One relation a signed step: from B to A it is one of them, and from A to C the same. That A to C is one follows,
        // but said it makes B and C alike, and so the statement look the same with these two exchanged.
        Relation[] steps = [.. Enumerable.Range(-most, 2 * most + 1).Where(d => d != 0).Select(d => Step(grid, d))];
        return
        [
            new CountOf(steps.Select(step => Atom.Related(b, step, a)), 1, 1),
            new CountOf(steps.Select(step => Atom.Related(a, step, c)), 1, 1),
            .. steps.Select(step => new CountOf([Atom.Related(b, step, a), Atom.Related(a, step.Negation, c)], 1, 1)),
        ];
    }

    private static Relation Step(Grid grid, int step) =>
        grid.Relations.Of($"{step} columns before", (a, b) => b.Column - a.Column == step);
}
