using Gridlock.Puzzles.Conditions.Relations;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>The column of A is adjacent to that of B and to that of C, which may be one column.</summary>
public sealed class AdjacentToBoth : TripleKind
{
    public override string Name => "adjacent-to-both";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in a {column} adjacent to that of {1} and to that of {2}",
                "{0} is located in a {column} that is adjacent both to that of {1} and to that of {2}",
                "the {column} of {0} is adjacent to those of both {1} and {2}",
            ],
            German =
            [
                "{column:der|die|das} {column} mit {0 dat} ist {column:dem|der} mit {1 dat} und {column:dem|der} mit {2 dat} benachbart",
                "{column:der|die|das} {column} mit {0 dat} ist sowohl {column:dem|der} {column} mit {1 dat} als auch {column:dem|der} {column} mit {2 dat} benachbart",
                "{0} steht sowohl zu {1 dat} als auch zu {2 dat} in {column:einem|einer} benachbarten {column}",
            ],
            Spanish =
            [
                "{0} está en {column:un|una} {column} {column:contiguo al|contigua a la} {1 de} y {column:al|a la} {2 de}",
                "{0} se encuentra en {column:un|una} {column} {column:contiguo tanto al|contigua tanto a la} {1 de} como {column:al|a la} {2 de}",
                "{column:el|la} {column} {0 de} es {column:contiguo al|contigua a la} {1 de} y {column:al|a la} {2 de}",
            ],
        };

    public override Clauses? Meaning => ColumnWords.Adjacent;

    public override bool Fits(Grid grid) => grid.Columns >= 3;

    protected override (int A, int B, int C) Ordered(int a, int b, int c) => (a, Math.Min(b, c), Math.Max(b, c));

    protected override (int A, int B, int C) Draw(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int a = random.Below(grid.Artifacts);
        int column = grid.ColumnOf(hidden[a]);
        return (
            a,
            ColumnMembers.Draw(grid, hidden, Neighbour(column, grid, random), random),
            ColumnMembers.Draw(grid, hidden, Neighbour(column, grid, random), random)
        );
    }

    protected override bool Holds(int a, int b, int c) => Math.Abs(a - b) == 1 && Math.Abs(a - c) == 1;

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        Relation adjacent = grid.Relations.Of("1 apart from", static (a, b) => a.Column - b.Column is 1 or -1);
        return [Atom.Related(a, adjacent, b), Atom.Related(a, adjacent, c)];
    }

    private static int Neighbour(int column, Grid grid, SeededRandom random) =>
        column == 0 ? 1
        : column == grid.Columns - 1 ? column - 1
        : column - 1 + 2 * random.Below(2);
}
