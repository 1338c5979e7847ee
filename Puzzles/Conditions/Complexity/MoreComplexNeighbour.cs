using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>At least one artifact of the category with a higher complexity rating than this artifact's is in a column whose
/// number differs by 1 from that of its column.</summary>
public sealed class MoreComplexNeighbour : ConditionKind
{
    private const int Tries = 6;

    public override string Name => "more-complex-neighbour";

    public override ConditionGroup Group => ConditionGroup.Compound;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("category", ParameterType.Category)];

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} has a more complex {1} in an adjacent {column}",
                "in an adjacent {column}, {0} has at least one {1} of a higher complexity rating",
                "{0} is next door to a more complex {1}",
            ],
            German =
            [
                "{0} hat in {column:einem|einer|einem} benachbarten {column} ein komplexeres Objekt der Art „{1}“",
                "in {column:einem|einer|einem} benachbarten {column} hat {0} mindestens ein Objekt der Art „{1}“ mit höherem Komplexitätswert",
                "gleich nebenan hat {0} ein komplexeres Objekt der Art „{1}“",
            ],
            Spanish =
            [
                "{0} tiene un objeto más complejo del tipo «{1}» en {column:un|una} {column} {column:contiguo|contigua}",
                "en {column:un|una} {column} {column:contiguo|contigua}, {0} tiene al menos un objeto del tipo «{1}» con un valor de complejidad mayor",
                "{0} tiene {column:en el|en la} {column} de al lado un objeto del tipo «{1}» que le gana en complejidad",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"In an adjacent {column}\" and \"next door\" mean that the two {column} numbers differ by exactly 1; an object is \"more complex\" than another if its complexity rating is higher.",
            ],
            German =
            [
                "„In {column:einem|einer|einem} benachbarten {column}“ und „gleich nebenan“ bedeuten: Die Nummern der beiden {columns} unterscheiden sich um genau 1. Ein Objekt ist „komplexer“ als ein anderes, wenn sein Komplexitätswert höher ist.",
            ],
            Spanish =
            [
                "«En {column:un|una} {column} {column:contiguo|contigua}» y «en {column:el|la} {column} de al lado» significan que los números {column:de los dos|de las dos} {columns} difieren exactamente en 1. Un objeto es «más complejo» que otro, o le «gana en complejidad», si su valor de complejidad es mayor.",
            ],
        };

    /// <summary>With two columns, one is adjacent to the other, whatever is in them.</summary>
    public override bool Fits(Grid grid) => grid.Columns > 2;

    /// <summary>Picks the artifact, and the category of a random neighbour that is more complex.</summary>
    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int start = random.Below(grid.Artifacts);
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            int artifact = random.Below(grid.Artifacts);
            for (int step = 0; step < grid.Artifacts; step++)
            {
                int other = (start + step) % grid.Artifacts;
                if (!IsMoreComplexNeighbour(other, artifact, grid, hidden))
                {
                    continue;
                }
                var condition = new Condition(this, artifact, grid.CategoryOf(other));
                if (Accepts(condition, grid))
                {
                    return condition;
                }
            }
        }
        return null;
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions)
    {
        int from = condition.Arguments[1] * grid.Columns;
        for (int other = from; other < from + grid.Columns; other++)
        {
            if (IsMoreComplexNeighbour(other, condition.Arguments[0], grid, positions))
            {
                return true;
            }
        }
        return false;
    }

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        Relation adjacent = grid.Relations.Of("1 apart from", static (a, b) => a.Column - b.Column is 1 or -1);
        Atom[] atoms =
        [
            .. MoreComplex(condition, grid).Select(other => Atom.Related(condition.Arguments[0], adjacent, other)),
        ];
        return [new CountOf(atoms, 1, atoms.Length)];
    }

    /// <summary>There has to be a more complex one; in a line-up, where every column has one of the category, there also has to
    /// be another that is not.</summary>
    public override bool Accepts(Condition condition, Grid grid)
    {
        int others =
            grid.CategoryOf(condition.Arguments[0]) == condition.Arguments[1] ? grid.Columns - 1 : grid.Columns;
        int moreComplex = MoreComplex(condition, grid).Count();
        return moreComplex > 0 && (grid.IsVault || moreComplex < others);
    }

    public override string? Refusal(Condition condition, Grid grid, Labels labels)
    {
        (int artifact, int category) = (condition.Arguments[0], condition.Arguments[1]);
        return MoreComplex(condition, grid).Any()
            ? base.Refusal(condition, grid, labels)
            : $"'{Name}' needs a value of '{labels.Categories[category]}' with a rating above the {grid.Ratings[artifact]} of '{labels.Artifacts[artifact]}', and there is none; give the values other ratings, or name another category.";
    }

    private static bool IsMoreComplexNeighbour(int other, int artifact, Grid grid, ReadOnlySpan<byte> positions) =>
        grid.Ratings[other] > grid.Ratings[artifact]
        && Math.Abs(grid.ColumnOf(positions[other]) - grid.ColumnOf(positions[artifact])) == 1;

    private static IEnumerable<int> MoreComplex(Condition condition, Grid grid) =>
        Enumerable
            .Range(condition.Arguments[1] * grid.Columns, grid.Columns)
            .Where(other => grid.Ratings[other] > grid.Ratings[condition.Arguments[0]]);
}
