using System.Collections.Concurrent;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Grids;

/// <summary>The relations between the cells of two positions, each tabulated once for a number of columns.</summary>
public sealed class CellRelations
{
    private static readonly ConcurrentDictionary<int, CellRelations> Tables = new();
    private readonly ConcurrentDictionary<string, Relation> _relations = new();
    private readonly int _columns;

    private CellRelations(int columns) => _columns = columns;

    /// <summary>The relation of this name; the name has to say all that decides <paramref name="holds"/>.</summary>
    public Relation Of(string name, Func<Cell, Cell, bool> holds) =>
        _relations.GetOrAdd(
            name,
            (_, holds) => Relation.Create(name, (first, second) => holds(CellOf(first), CellOf(second))),
            holds
        );

    internal static CellRelations For(int columns) => Tables.GetOrAdd(columns, static c => new CellRelations(c));

    private Cell CellOf(int position) => new(position / _columns, position % _columns);
}
