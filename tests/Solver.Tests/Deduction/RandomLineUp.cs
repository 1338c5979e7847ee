using Gridlock.Solver.Model;
using Gridlock.Solver.Search;

namespace Gridlock.Solver.Tests.Deduction;

/// <summary>Line-ups as the puzzles have them: rows of permutations and true statements drawn at random. Variable = row * columns
/// + artifact, value = column.</summary>
internal sealed class RandomLineUp
{
    private static readonly Relation[] Relations =
    [
        Relation.Equal,
        Relation.Equal.Negation,
        Relation.Create("immediately left of", static (a, b) => a + 1 == b),
        Relation.Create("next to", static (a, b) => Math.Abs(a - b) == 1),
        Relation.Create("left of", static (a, b) => a < b),
        Relation.Create("two apart", static (a, b) => Math.Abs(a - b) == 2),
        Relation.Create("at least three apart", static (a, b) => Math.Abs(a - b) >= 3),
    ];

    private readonly Searcher _searcher = new();
    private readonly Random _random;
    private readonly int _columns;

    public RandomLineUp(int seed, int rows, int columns)
    {
        _random = new Random(seed);
        _columns = columns;
        Hidden = new byte[rows * columns];
        for (int row = 0; row < rows; row++)
        {
            Span<byte> line = Hidden.AsSpan(row * columns, columns);
            for (int i = 0; i < columns; i++)
            {
                line[i] = (byte)i;
            }
            _random.Shuffle(line);
        }
    }

    public byte[] Hidden { get; }

    /// <summary>The rows and this many of each family of statements.</summary>
    public Problem WithStatements(int relations, int places, int compounds, int totals)
    {
        int rows = Hidden.Length / _columns;
        IEnumerable<Constraint> constraints = Enumerable
            .Range(0, rows)
            .Select(row => (Constraint)new AllDifferent(Enumerable.Range(row * _columns, _columns)))
            .Concat(Enumerable.Range(0, relations).Select(_ => TrueAtom(Related)))
            .Concat(Enumerable.Range(0, places).Select(_ => TrueAtom(Placed)))
            .Concat(Enumerable.Range(0, compounds).Select(_ => Compound()))
            .Concat(Enumerable.Range(0, totals).Select(_ => Total()));
        return new Problem(Enumerable.Repeat((1UL << _columns) - 1, Hidden.Length), constraints);
    }

    /// <summary>At least so many statements, and as many more as one solution needs.</summary>
    public Problem Unique(int relations, int places, int compounds, int totals)
    {
        Problem problem = WithStatements(relations, places, compounds, totals);
        while (!IsUnique(problem))
        {
            problem = problem.With(compounds > 0 ? Compound() : TrueAtom(Related));
        }
        return problem;
    }

    /// <summary>Without the statements that one solution does not need: much harder to deduce.</summary>
    public Problem Minimal(Problem unique)
    {
        for (int index = unique.Constraints.Count - 1; index >= Hidden.Length / _columns; index--)
        {
            var fewer = new Problem(unique.Domains, unique.Constraints.Where((_, other) => other != index));
            unique = IsUnique(fewer) ? fewer : unique;
        }
        return unique;
    }

    private bool IsUnique(Problem problem)
    {
        _searcher.Load(problem);
        return _searcher.Count(2) == 1;
    }

    private static Atom If(bool holds, Atom atom) => holds ? atom : atom.Negate();

    private Atom TrueAtom(Func<Atom> draw)
    {
        Atom atom = draw();
        while (!atom.Holds(Hidden))
        {
            atom = draw();
        }
        return atom;
    }

    private Atom Related()
    {
        int first = _random.Next(Hidden.Length);
        int second = (first + _random.Next(1, Hidden.Length)) % Hidden.Length;
        return Atom.Related(first, Relations[_random.Next(Relations.Length)], second);
    }

    private Atom Placed() => Atom.In(_random.Next(Hidden.Length), (ulong)_random.NextInt64(1, 1L << _columns));

    private CountOf Compound()
    {
        Atom[] atoms =
        [
            .. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => _random.Next(2) == 0 ? Related() : Placed()),
        ];
        Atom[] mixed = [.. atoms.Select(atom => If(_random.Next(4) > 0, atom))];
        int holding = mixed.Count(atom => atom.Holds(Hidden));
        return new CountOf(mixed, holding, holding);
    }

    private WeightedSum Total()
    {
        int[] weights = [.. Hidden.Select(_ => _random.Next(1, 6))];
        ulong column = 1UL << _random.Next(_columns);
        int total = Hidden.Zip(weights).Sum(pair => (column >> pair.First & 1) == 0 ? 0 : pair.Second);
        return new WeightedSum(Enumerable.Range(0, Hidden.Length), weights, column, total, total);
    }
}
