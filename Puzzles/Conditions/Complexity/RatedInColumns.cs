using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>So many artifacts with at least this complexity rating are in these columns, which are two or more in a line, but
/// not all.</summary>
public sealed class RatedInColumns : ConditionKind
{
    /// <summary>Every artifact has the rating 1 at least.</summary>
    private const int LeastRating = 2;
    private const int MostRating = 5;

    public override string Name => "rated-in-columns";

    public override ConditionGroup Group => ConditionGroup.Compound;

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new("first", ParameterType.Column),
        new("last", ParameterType.Column),
        new("rating", ParameterType.Number),
        new("count", ParameterType.Number),
    ];

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the number of objects from {0} to {1} with a complexity rating of {2} or more is exactly {3}",
                "from {0} to {1}, the number of objects whose complexity rating is at least {2} equals {3}",
                "counting the objects with a rating of {2} or higher from {0} to {1} gives exactly {3}",
            ],
            German =
            [
                "die Anzahl der Objekte in {0} bis {1} mit einem Komplexitätswert von {2} oder mehr ist genau {3}",
                "von {0} bis {1} beträgt die Anzahl der Objekte, deren Komplexitätswert mindestens {2} ist, genau {3}",
                "zählt man von {0} bis {1} die Objekte mit einem Komplexitätswert ab {2}, kommt man auf genau {3}",
            ],
            Spanish =
            [
                "el número de objetos {column:del|de la} {0} {column:al|a la} {1} con un valor de complejidad de {2} o más es exactamente {3}",
                "{column:del|de la} {0} {column:al|a la} {1}, el número de objetos cuyo valor de complejidad es al menos {2} es igual a {3}",
                "contando {column:del|de la} {0} {column:al|a la} {1} los objetos con complejidad {2} o mayor se obtiene exactamente {3}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "In the \"number of objects\" \"from\" one {column} \"to\" another, both of these {columns} count, and so do all {columns} between them.",
            ],
            German =
            [
                "Bei der „Anzahl der Objekte“ von {column:einem|einer|einem} {column} „bis“ zu {column:einem anderen|einer anderen|einem anderen} zählen diese beiden {columns} mit, und alle {columns} dazwischen auch.",
            ],
            Spanish =
            [
                "En el «número de objetos» «de» {column:un|una} {column} «a» {column:otro|otra} cuentan {column:esos dos|esas dos} {columns} y {column:todos los|todas las} {columns} {column:intermedios|intermedias}.",
            ],
        };

    public override bool Fits(Grid grid) => grid.Columns > 2;

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int rating = LeastRating + random.Below(MostRating - LeastRating + 1);
        int width = 2 + random.Below(grid.Columns - 2);
        int first = random.Below(grid.Columns - width + 1);
        int last = first + width - 1;
        var proposed = new Condition(this, first, last, rating, Count(grid, hidden, first, last, rating));
        return Accepts(proposed, grid) ? proposed : null;
    }

    public override bool Holds(Condition condition, Grid grid, ReadOnlySpan<byte> positions) =>
        condition.Arguments[3]
        == Count(grid, positions, condition.Arguments[0], condition.Arguments[1], condition.Arguments[2]);

    public override IEnumerable<Constraint> ToConstraints(Condition condition, Grid grid)
    {
        ulong columns = 0;
        for (int column = condition.Arguments[0]; column <= condition.Arguments[1]; column++)
        {
            columns |= grid.Column(column);
        }
        IEnumerable<Atom> rated = Enumerable
            .Range(0, grid.Artifacts)
            .Where(artifact => grid.Ratings[artifact] >= condition.Arguments[2])
            .Select(artifact => Atom.In(artifact, columns));
        return [new CountOf(rated, condition.Arguments[3], condition.Arguments[3])];
    }

    public override bool Accepts(Condition condition, Grid grid)
    {
        (int first, int last) = (condition.Arguments[0], condition.Arguments[1]);
        (int rating, int count) = (condition.Arguments[2], condition.Arguments[3]);
        return rating is >= LeastRating and <= MostRating
            && first < last
            && last - first < grid.Columns - 1
            && count >= 0
            && count <= grid.Ratings.Count(r => r >= rating)
            && SaysSomething(grid, rating);
    }

    public override string? Refusal(Condition condition, Grid grid, Labels labels)
    {
        (int first, int last) = (condition.Arguments[0], condition.Arguments[1]);
        (int rating, int count) = (condition.Arguments[2], condition.Arguments[3]);
        int rated = grid.Ratings.Count(r => r >= rating);
        return first > last
                ? $"'{Name}' goes from '{labels.Columns[first]}' to '{labels.Columns[last]}', which is further left; name the left one first."
            : rating is < 1 or > MostRating ? $"'{Name}' has the rating {rating}; a rating is 1 to {MostRating}."
            : rated == 0
                ? $"'{Name}' counts values with a rating of {rating} or more, and there are none; give the values ratings, or name a lower one."
            : count < 0 || count > rated
                ? $"'{Name}' has the count {count}; {rated} of the puzzle's values have a rating of {rating} or more, so it is 0 to {rated}."
            : null;
    }

    /// <summary>The first column and the last change places.</summary>
    public override Condition Mirrored(Condition condition, Grid grid) =>
        new(
            this,
            grid.Columns - 1 - condition.Arguments[1],
            grid.Columns - 1 - condition.Arguments[0],
            condition.Arguments[2],
            condition.Arguments[3]
        );

    /// <summary>Who is rated and who is not has to differ where artifacts can change places: in a line-up in one category.</summary>
    private static bool SaysSomething(Grid grid, int rating)
    {
        int together = grid.IsVault ? grid.Artifacts : grid.Columns;
        for (int from = 0; from < grid.Artifacts; from += together)
        {
            int rated = grid.Ratings.AsSpan(from, together).ToArray().Count(r => r >= rating);
            if (rated > 0 && rated < together)
            {
                return true;
            }
        }
        return false;
    }

    private static int Count(Grid grid, ReadOnlySpan<byte> positions, int first, int last, int rating)
    {
        int count = 0;
        for (int artifact = 0; artifact < positions.Length; artifact++)
        {
            int column = grid.ColumnOf(positions[artifact]);
            count += grid.Ratings[artifact] >= rating && column >= first && column <= last ? 1 : 0;
        }
        return count;
    }
}
