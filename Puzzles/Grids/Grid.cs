using System.Collections.Immutable;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Grids;

/// <summary>Rows and columns, and the complexity rating of every artifact that has to be placed; artifact r * columns + i is
/// the i-th of category r.</summary>
/// <remarks>An allocation is one position an artifact. In a line-up the position is the column, from 0 at the left.</remarks>
public sealed class Grid
{
    public const int LeastSide = 2;
    public const int MostSide = 8;

    private readonly AllDifferent[] _rules;

    /// <param name="ratings">One complexity rating from 1 to 5 an artifact.</param>
    /// <exception cref="ArgumentException">A side is not 2 to 8, or there is not one rating an artifact.</exception>
    public Grid(Shape shape, int rows, int columns, ImmutableArray<int> ratings)
    {
        if (rows is < LeastSide or > MostSide || columns is < LeastSide or > MostSide)
        {
            throw new ArgumentException($"A line-up is 2x2 to 8x8, not {rows}x{columns}.");
        }
        if (ratings.Length != rows * columns)
        {
            throw new ArgumentException($"{ratings.Length} ratings for {rows * columns} artifacts.", nameof(ratings));
        }
        Shape = shape;
        Rows = rows;
        Columns = columns;
        Ratings = ratings;
        Relations = ColumnRelations.Of(shape);
        _rules = [.. Enumerable.Range(0, rows).Select(r => new AllDifferent(Enumerable.Range(r * columns, columns)))];
    }

    public Shape Shape { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The complexity rating of each artifact, 1 to 5.</summary>
    public ImmutableArray<int> Ratings { get; }

    public ColumnRelations Relations { get; }

    public int Artifacts => Rows * Columns;

    /// <summary>Every position that an artifact may take, as a mask.</summary>
    public ulong AnyPosition => ulong.MaxValue >> (64 - Columns);

    /// <summary>What holds before any condition: each row is a permutation.</summary>
    public IReadOnlyList<Constraint> Rules => _rules;

    public int CategoryOf(int artifact) => artifact / Columns;

    public int ColumnOf(int position) => position % Columns;

    /// <summary>The positions in a column, as a mask; column from 0.</summary>
    public ulong Column(int column) => AnyPosition & (1UL << column);

    /// <summary>The positions in every second column from this one on, as a mask; column from 0.</summary>
    public ulong EverySecondColumn(int first)
    {
        ulong mask = 0;
        for (int column = first; column < Columns; column += 2)
        {
            mask |= Column(column);
        }
        return mask;
    }

    /// <summary>The rules and these conditions, as the solver sees them.</summary>
    public Problem ToProblem(IEnumerable<Conditions.Condition> conditions) =>
        new(
            Enumerable.Repeat(AnyPosition, Artifacts),
            _rules.Concat(conditions.SelectMany(condition => condition.ToConstraints(this)))
        );

    /// <summary>True if every artifact has a position of the grid and no two of a row share one.</summary>
    public bool IsAllocation(ReadOnlySpan<byte> positions)
    {
        if (positions.Length != Artifacts)
        {
            return false;
        }
        foreach (byte position in positions)
        {
            if (position >= Columns)
            {
                return false;
            }
        }
        foreach (AllDifferent rule in _rules)
        {
            if (!rule.Holds(positions))
            {
                return false;
            }
        }
        return true;
    }
}
