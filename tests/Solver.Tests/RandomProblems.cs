using System.Numerics;
using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests;

/// <summary>Random problems for comparing solvers; the same seed gives the same problem.</summary>
internal sealed class RandomProblems(int seed)
{
    private static readonly Relation[] Relations =
    [
        Relation.Equal,
        Relation.Create("less", (first, second) => first < second),
        Relation.Create("next to", (first, second) => Math.Abs(first - second) == 1),
        Relation.Create("just before", (first, second) => first + 1 == second),
        Relation.Create("never", (_, _) => false),
        Relation.Create("same parity", (first, second) => (first - second) % 2 == 0),
    ];

    private readonly Random _random = new(seed);

    /// <summary>One to five variables of up to five values (now and then of none, or of high values), with all kinds of
    /// constraints and negations. Half of the problems keep a hidden assignment true, so that many have exactly one solution.</summary>
    public Problem Small()
    {
        int variables = _random.Next(1, 6);
        int shift = _random.Next(8) == 0 ? 59 : 0;
        ulong[] domains =
        [
            .. Enumerable
                .Range(0, variables)
                .Select(_ => (_random.Next(60) == 0 ? 0 : (ulong)_random.Next(1, 32)) << shift),
        ];
        bool satisfiable = _random.Next(2) == 0 && !domains.Contains(0UL);
        byte[]? hidden = satisfiable ? [.. domains.Select(AnyValue)] : null;
        var constraints = new List<Constraint>();
        for (int left = hidden is null ? _random.Next(6) : _random.Next(4, 14); left > 0; left--)
        {
            constraints.Add(Small(variables, shift, hidden));
        }
        return new Problem(domains, constraints);
    }

    /// <summary>Permutations, some of which share variables or have one more value than variables, and weighted sums over more
    /// variables than one of them has.</summary>
    public Problem PermutedSums()
    {
        int values = _random.Next(2, 5);
        int variables = _random.Next(values, 7);
        ulong all = (1UL << values) - 1;
        ulong[] domains = [.. Enumerable.Range(0, variables).Select(_ => _random.Next(6) == 0 ? AnyMask(values) : all)];
        var constraints = new List<Constraint>();
        for (int left = _random.Next(1, 4); left > 0; left--)
        {
            int members = _random.Next(4) == 0 ? values - 1 : values;
            constraints.Add(new AllDifferent(Some(variables, members)));
        }
        for (int left = _random.Next(1, 4); left > 0; left--)
        {
            int[] some = Some(variables, _random.Next(3) == 0 ? _random.Next(1, variables + 1) : variables);
            int[] weights = [.. some.Select(_ => _random.Next(0, 6))];
            constraints.Add(Sum(some, weights, AnyMask(values), AnyMask(values)));
        }
        return new Problem(domains, constraints);
    }

    private ulong AnyMask(int values) => (ulong)_random.Next(1, 1 << values);

    private byte AnyValue(ulong domain)
    {
        for (int skip = _random.Next(BitOperations.PopCount(domain)); skip > 0; skip--)
        {
            domain &= domain - 1;
        }
        return (byte)BitOperations.TrailingZeroCount(domain);
    }

    private Constraint Small(int variables, int shift, byte[]? hidden)
    {
        Constraint constraint = AnyKind(variables, shift);
        IReadOnlyList<Constraint> negations = constraint.Negations();
        return hidden is null
            ? negations.Count > 0 && _random.Next(4) == 0
                ? negations[_random.Next(negations.Count)]
                : constraint
            : negations.Prepend(constraint).First(either => either.Holds(hidden));
    }

    /// <summary>A line-up of rows x columns with a hidden assignment and this many true relations and counts beyond its rows.</summary>
    public (Problem Problem, byte[] Hidden) LineUp(int rows, int columns, int conditions)
    {
        var hidden = new List<byte>();
        var constraints = new List<Constraint>();
        for (int row = 0; row < rows; row++)
        {
            byte[] permutation = [.. Enumerable.Range(0, columns).Select(column => (byte)column)];
            _random.Shuffle(permutation);
            hidden.AddRange(permutation);
            constraints.Add(new AllDifferent(Enumerable.Range(row * columns, columns)));
        }
        byte[] values = [.. hidden];
        while (constraints.Count < rows + conditions)
        {
            constraints.Add(TrueCondition(values, columns));
        }
        ulong domain = (1UL << columns) - 1;
        return (new Problem(Enumerable.Repeat(domain, rows * columns), constraints), values);
    }

    private Constraint TrueCondition(byte[] hidden, int columns)
    {
        while (true)
        {
            Constraint condition = _random.Next(4) switch
            {
                0 => Count(hidden.Length, 0, columns),
                1 => Atom.In(_random.Next(hidden.Length), (ulong)_random.Next(1, 1 << columns)),
                _ => Pair(hidden.Length),
            };
            if (condition.Holds(hidden))
            {
                return condition;
            }
        }
    }

    private Constraint AnyKind(int variables, int shift) =>
        _random.Next(5) switch
        {
            0 => new AllDifferent(Some(variables)),
            1 => AnyAtom(variables, shift, 5),
            2 => Sum(variables, shift),
            _ => Count(variables, shift, 5),
        };

    private Atom AnyAtom(int variables, int shift, int values)
    {
        Atom atom =
            variables > 1 && _random.Next(2) == 0
                ? Pair(variables)
                : Atom.In(_random.Next(variables), (ulong)_random.Next(1 << values) << shift);
        return _random.Next(3) == 0 ? atom.Negate() : atom;
    }

    private Atom Pair(int variables)
    {
        int first = _random.Next(variables);
        int second = (first + 1 + _random.Next(variables - 1)) % variables;
        return Atom.Related(first, Relations[_random.Next(Relations.Length)], second);
    }

    private CountOf Count(int variables, int shift, int values)
    {
        Atom[] atoms = [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => AnyAtom(variables, shift, values))];
        if (_random.Next(6) == 0)
        {
            // The same atom twice, or an atom and its negation, share one literal.
            atoms = [.. atoms, _random.Next(2) == 0 ? atoms[0] : atoms[0].Negate()];
        }
        int least = _random.Next(atoms.Length + 1);
        return new CountOf(atoms, least, _random.Next(least, atoms.Length + 1));
    }

    private WeightedSum Sum(int variables, int shift)
    {
        int[] some = Some(variables);
        int[] weights = [.. some.Select(_ => _random.Next(0, 6))];
        return Sum(some, weights, (ulong)_random.Next(32) << shift, (ulong)_random.Next(32) << shift);
    }

    /// <summary>A plain total, or now and then one region less another.</summary>
    private WeightedSum Sum(int[] variables, int[] weights, ulong region, ulong against)
    {
        against = _random.Next(2) == 0 ? against & ~region : 0;
        int least = _random.Next(against == 0 ? -1 : -weights.Sum() - 1, weights.Sum() + 2);
        return new WeightedSum(variables, weights, region, least, least + _random.Next(0, 5), against);
    }

    private int[] Some(int variables) => Some(variables, -1);

    /// <param name="count">-1 for any number from 1.</param>
    private int[] Some(int variables, int count)
    {
        int[] all = [.. Enumerable.Range(0, variables)];
        _random.Shuffle(all);
        return all[..(count < 0 ? _random.Next(1, variables + 1) : count)];
    }
}
