using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Triples;

/// <summary>No two of the three share a column; in a line-up they are of three categories, as the rows' own rule decides the rest.</summary>
public sealed class AllInDifferentColumns : TripleKind
{
    public override string Name => "all-in-different-columns";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0}, {1} and {2} are in three different {columns}",
                "{0}, {1} and {2} are located in three different {columns}",
                "no two of {0}, {1} and {2} share a {column}",
            ],
            German =
            [
                "{0}, {1} und {2} stehen in drei verschiedenen {columns dat}",
                "{0}, {1} und {2} befinden sich in drei verschiedenen {columns dat}",
                "von {0 dat}, {1 dat} und {2 dat} teilen sich keine zwei {column:einen|eine|ein} {column}",
            ],
            Spanish =
            [
                "{0}, {1} y {2} están en tres {columns} {column:distintos|distintas}",
                "{0}, {1} y {2} se encuentran en tres {columns} {column:distintos|distintas}",
                "entre {0}, {1} y {2} no hay dos que compartan {column}",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns >= 3 && (grid.IsVault || grid.Categories >= 3);

    public override bool Accepts(Condition condition, Grid grid) =>
        base.Accepts(condition, grid)
        && (grid.IsVault || condition.Arguments.Select(grid.CategoryOf).Distinct().Count() == 3);

    protected override (int A, int B, int C) Ordered(int a, int b, int c)
    {
        (int low, int high) = (Math.Min(a, c), Math.Max(a, c));
        return (Math.Min(low, b), Math.Max(low, Math.Min(b, high)), Math.Max(high, b));
    }

    protected override bool Holds(int a, int b, int c) => a != b && b != c && a != c;

    protected override IEnumerable<Constraint> Constraints(Grid grid, int a, int b, int c)
    {
        Relation different = grid.Relations.Of("in the column of", static (a, b) => a.Column == b.Column).Negation;
        return [Atom.Related(a, different, b), Atom.Related(b, different, c), Atom.Related(a, different, c)];
    }
}
