using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>An artifact of the category that none of the category exceeds in complexity is in this column; if there are several
/// such artifacts, at least one of them is.</summary>
public sealed class MostComplexInColumn : ConditionKind
{
    /// <summary>So often a category is drawn again because several of its artifacts share the highest rating.</summary>
    private const int TriesForASingle = 3;

    public override string Name => "most-complex-in-column";

    public override ConditionGroup Group => ConditionGroup.Compound;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("category", ParameterType.Category), new("column", ParameterType.Column)];

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the most complex {0}, or one of them if several tie, is in {1}",
                "at least one {0} of the highest rating in its kind is located in {1}",
                "you will find a top-rated {0} in {1}",
            ],
            German =
            [
                "ein Objekt der Art „{0}“ mit dem höchsten Komplexitätswert dieser Art steht in {1}",
                "mindestens eines der komplexesten Objekte der Art „{0}“ befindet sich in {1}",
                "in {1} steckt ein Spitzenstück der Art „{0}“",
            ],
            Spanish =
            [
                "un objeto del tipo «{0}» con la mayor complejidad de su tipo está en {column:el|la} {1}",
                "al menos uno de los objetos más complejos del tipo «{0}» se encuentra en {column:el|la} {1}",
                "en {column:el|la} {1} tienes una pieza estrella del tipo «{0}»",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "The \"most complex\" object of a kind, one \"of the highest rating in its kind\" and a \"top-rated\" one mean the same: no object of that kind has a higher complexity rating; if several share that rating, it is at least one of them.",
            ],
            German =
            [
                "Ein Objekt „mit dem höchsten Komplexitätswert“ seiner Art, eines der „komplexesten Objekte“ und ein „Spitzenstück“ sind dasselbe: Kein Objekt dieser Art hat einen höheren Komplexitätswert; wenn mehrere diesen Wert haben, ist mindestens eines von ihnen gemeint.",
            ],
            Spanish =
            [
                "Un objeto «con la mayor complejidad» de su tipo, uno «de los objetos más complejos» y una «pieza estrella» son lo mismo: ningún objeto de ese tipo tiene un valor de complejidad más alto; si varios comparten ese valor, se trata de al menos uno de ellos.",
            ],
        };

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int category = random.Below(grid.Categories);
        for (int attempt = 0; attempt < TriesForASingle && Tops(grid, category).Count() > 1; attempt++)
        {
            category = random.Below(grid.Categories);
        }
        int[] tops = [.. Tops(grid, category)];
        var proposed = new Condition(this, category, grid.ColumnOf(hidden[tops[random.Below(tops.Length)]]));
        return Accepts(proposed, grid) ? proposed : null;
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        (int highest, bool isThere) = (0, false);
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            if (grid.CategoryOf(artifact) != condition.Arguments[0] || grid.Ratings[artifact] < highest)
            {
                continue;
            }
            bool here = grid.ColumnOf(positions[artifact]) == condition.Arguments[1];
            isThere = here || (isThere && grid.Ratings[artifact] == highest);
            highest = grid.Ratings[artifact];
        }
        return isThere;
    }

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        ulong column = grid.Column(condition.Arguments[1]);
        Atom[] tops = [.. Tops(grid, condition.Arguments[0]).Select(top => Atom.In(top, column))];
        return [new CountOf(tops, 1, tops.Length)];
    }

    /// <summary>In a line-up, where all of a category share one rating, there is one of them in every column.</summary>
    public override bool Accepts(Condition condition, Grid grid) =>
        grid.IsVault || Tops(grid, condition.Arguments[0]).Count() < grid.Columns;

    /// <summary>The artifacts of a category with its highest rating.</summary>
    private static IEnumerable<int> Tops(Grid grid, int category)
    {
        IEnumerable<int> all = Enumerable.Range(category * grid.Columns, grid.Columns);
        int highest = all.Max(artifact => grid.Ratings[artifact]);
        return all.Where(artifact => grid.Ratings[artifact] == highest);
    }
}
