using System.Collections.Immutable;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Grids;

/// <summary>Rows and columns, and the complexity rating of every artifact that has to be placed; artifact c * columns + i is
/// the i-th of category c.</summary>
/// <remarks>An allocation is one position an artifact. In a line-up the position is the column, from 0 at the left; in a vault it
/// is row * columns + column.</remarks>
public sealed class Grid
{
    public const int LeastSide = 2;
    public const int MostSide = 8;

    /// <summary>The most cells of a vault, as in one of 5x8.</summary>
    public const int MostVaultCells = 40;

    /// <summary>A vault's quarters: 0 top left, 1 top right, 2 bottom left, 3 bottom right.</summary>
    public const int Quarters = 4;

    private readonly AllDifferent[] _rules;

    /// <param name="ratings">One complexity rating from 1 to 5 an artifact.</param>
    /// <exception cref="ArgumentException">There is no grid of this size, or there is not one rating an artifact.</exception>
    public Grid(Shape shape, int rows, int columns, ImmutableArray<int> ratings)
    {
        if (SizeFlaw(shape, rows, columns) is { } flaw)
        {
            throw new ArgumentException(flaw);
        }
        if (ratings.Length != rows * columns)
        {
            throw new ArgumentException($"{ratings.Length} ratings for {rows * columns} artifacts.", nameof(ratings));
        }
        Shape = shape;
        Rows = rows;
        Columns = columns;
        Ratings = ratings;
        Relations = CellRelations.For(columns);
        _rules = IsVault
            ? [new AllDifferent(Enumerable.Range(0, rows * columns))]
            : [.. Enumerable.Range(0, rows).Select(r => new AllDifferent(Enumerable.Range(r * columns, columns)))];
    }

    public Shape Shape { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The complexity rating of each artifact, 1 to 5.</summary>
    public ImmutableArray<int> Ratings { get; }

    public CellRelations Relations { get; }

    public bool IsVault => Shape == Shape.Vault;

    public int Artifacts => Rows * Columns;

    /// <summary>How many categories of artifacts there are, each of as many as there are columns.</summary>
    public int Categories => Rows;

    /// <summary>The number of positions that an artifact may take.</summary>
    public int Positions => IsVault ? Rows * Columns : Columns;

    /// <summary>Every position that an artifact may take, as a mask.</summary>
    public ulong AnyPosition => ulong.MaxValue >> (64 - Positions);

    /// <summary>What holds before any condition: no two artifacts share a cell.</summary>
    public IReadOnlyList<Constraint> Rules => _rules;

    /// <summary>Null for a grid that can be, otherwise one sentence that names the size and what is allowed.</summary>
    public static string? SizeFlaw(Shape shape, int rows, int columns) =>
        rows is < LeastSide or > MostSide || columns is < LeastSide or > MostSide
            ? $"A grid is {LeastSide}x{LeastSide} to {MostSide}x{MostSide}, not {rows}x{columns}."
        : shape == Shape.Vault && rows * columns > MostVaultCells
            ? $"A vault has at most {MostVaultCells} cells, such as 5x8, not {rows}x{columns}."
        : null;

    public int CategoryOf(int artifact) => artifact / Columns;

    /// <summary>Which of the grid's rows x columns cells an artifact fills, counted by rows: a line-up has a row for each category.</summary>
    public int CellOf(int artifact, int position) => IsVault ? position : CategoryOf(artifact) * Columns + position;

    public int ColumnOf(int position) => position % Columns;

    /// <summary>The row of a position of a vault, from 0 at the top; 0 in a line-up.</summary>
    public int RowOf(int position) => position / Columns;

    /// <summary>The positions in a column, as a mask; column from 0.</summary>
    public ulong Column(int column)
    {
        ulong mask = 0;
        for (int position = column; position < Positions; position += Columns)
        {
            mask |= 1UL << position;
        }
        return mask;
    }

    /// <summary>The positions in a row of a vault, as a mask; row from 0 at the top.</summary>
    public ulong Row(int row) => ulong.MaxValue >> (64 - Columns) << (row * Columns);

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

    /// <summary>True if every artifact has a position of the grid and no two share a cell.</summary>
    public bool IsAllocation(ReadOnlySpan<byte> positions)
    {
        if (positions.Length != Artifacts)
        {
            return false;
        }
        foreach (byte position in positions)
        {
            if (position >= Positions)
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
