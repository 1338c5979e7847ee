using System.Collections.Concurrent;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Grids;

/// <summary>The relations between the columns of two positions, tabulated once a mapping of positions to columns.</summary>
public sealed class ColumnRelations
{
    private static readonly ConcurrentDictionary<Shape, ColumnRelations> Tables = new();
    private readonly Relation[] _apart;

    private ColumnRelations(Func<int, int> column)
    {
        Same = Relation.Create("in the column of", (a, b) => column(a) == column(b));
        ImmediatelyLeft = Relation.Create("immediately left of", (a, b) => column(a) + 1 == column(b));
        Left = Relation.Create("left of", (a, b) => column(a) < column(b));
        _apart =
        [
            .. Enumerable
                .Range(0, Problem.MaxValues)
                .Select(distance =>
                    Relation.Create($"{distance} apart from", (a, b) => Math.Abs(column(a) - column(b)) == distance)
                ),
        ];
    }

    public Relation Same { get; }

    public Relation ImmediatelyLeft { get; }

    public Relation Left { get; }

    /// <summary>The columns' numbers differ by exactly the distance, 0 to 63.</summary>
    public Relation Apart(int distance) => _apart[distance];

    internal static ColumnRelations Of(Shape shape) =>
        Tables.GetOrAdd(shape, static _ => new ColumnRelations(static position => position));
}
