using Gridlock.Solver.Model;

namespace Gridlock.Solver.Tests;

/// <summary>Vaults as the puzzles have them: every artifact in any cell, and true statements on rows, columns and neighbours drawn
/// at random. Value = row * columns + column.</summary>
internal sealed class RandomVault
{
    private readonly Random _random;
    private readonly int _rows;
    private readonly int _columns;
    private readonly int[] _weights;
    private readonly Relation[] _relations;

    public RandomVault(int seed, int rows, int columns)
    {
        _random = new Random(seed);
        (_rows, _columns) = (rows, columns);
        Hidden = [.. Enumerable.Range(0, rows * columns).Select(cell => (byte)cell)];
        _random.Shuffle(Hidden);
        _weights = [.. Hidden.Select(_ => _random.Next(1, 6))];
        _relations =
        [
            Cells("same row", (down, _) => down == 0),
            Cells("same column", (_, right) => right == 0),
            Cells("directly above", (down, right) => down == 1 && right == 0),
            Cells("above", (down, _) => down > 0),
            Cells("immediately left", (down, right) => down == 0 && right == 1),
            Cells("left", (_, right) => right > 0),
            Cells("king's neighbour", (down, right) => Math.Max(Math.Abs(down), Math.Abs(right)) == 1),
            Cells("diagonal neighbour", (down, right) => Math.Abs(down) == 1 && Math.Abs(right) == 1),
        ];
    }

    public byte[] Hidden { get; }

    /// <summary>One all-different, and this many of each family of statements.</summary>
    public Problem WithStatements(int relations, int places, int compounds, int totals)
    {
        int cells = Hidden.Length;
        IEnumerable<Constraint> constraints = Enumerable
            .Repeat((Constraint)new AllDifferent(Enumerable.Range(0, cells)), 1)
            .Concat(Enumerable.Range(0, relations).Select(_ => True(Related)))
            .Concat(Enumerable.Range(0, places).Select(_ => True(Placed)))
            .Concat(Enumerable.Range(0, compounds).Select(_ => Compound()))
            .Concat(Enumerable.Range(0, totals).Select(_ => Total()));
        return new Problem(Enumerable.Repeat((1UL << cells) - 1, cells), constraints);
    }

    private Relation Cells(string name, Func<int, int, bool> holds) =>
        Relation.Create(
            name,
            (first, second) =>
                first < Hidden.Length
                && second < Hidden.Length
                && holds((second / _columns) - (first / _columns), (second % _columns) - (first % _columns))
        );

    private Atom True(Func<Atom> draw)
    {
        Atom atom = draw();
        return atom.Holds(Hidden) ? atom : atom.Negate();
    }

    private Atom Related()
    {
        int first = _random.Next(Hidden.Length);
        int second = (first + _random.Next(1, Hidden.Length)) % Hidden.Length;
        Relation[] held = [.. _relations.Where(relation => relation.Holds(Hidden[first], Hidden[second]))];
        // Mostly what holds: a vault is told by its neighbours, not by who is no neighbour.
        return held.Length > 0 && _random.Next(4) > 0
            ? Atom.Related(first, held[_random.Next(held.Length)], second)
            : Atom.Related(first, _relations[_random.Next(_relations.Length)], second);
    }

    private Atom Placed() => Atom.In(_random.Next(Hidden.Length), Line());

    private CountOf Compound()
    {
        Atom[] atoms =
        [
            .. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => _random.Next(2) == 0 ? Related() : Placed()),
        ];
        int holding = atoms.Count(atom => atom.Holds(Hidden));
        return new CountOf(atoms, holding, holding);
    }

    private WeightedSum Total()
    {
        ulong region = Line();
        ulong against = _random.Next(3) == 0 ? Line() & ~region : 0;
        // Every artifact, or those of one kind.
        int[] counted =
        [
            .. Enumerable.Range(0, Hidden.Length).Where(_random.Next(3) == 0 ? i => i % 3 == 0 : _ => true),
        ];
        int[] weights = [.. counted.Select(artifact => _weights[artifact])];
        int total = counted.Sum(artifact =>
            _weights[artifact] * ((int)(region >> Hidden[artifact] & 1) - (int)(against >> Hidden[artifact] & 1))
        );
        return new WeightedSum(counted, weights, region, total, total, against);
    }

    /// <summary>The cells of a row or of a column.</summary>
    private ulong Line()
    {
        bool row = _random.Next(2) == 0;
        int line = _random.Next(row ? _rows : _columns);
        return Enumerable
            .Range(0, Hidden.Length)
            .Where(cell => (row ? cell / _columns : cell % _columns) == line)
            .Aggregate(0UL, (mask, cell) => mask | 1UL << cell);
    }
}
