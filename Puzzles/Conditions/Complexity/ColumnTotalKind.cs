using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>A bound on the sum of the complexity ratings in one column.</summary>
public abstract class ColumnTotalKind(TotalBound bound) : TotalKind(bound)
{
    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("column", ParameterType.Column), new("total", ParameterType.Number)];

    public sealed override Clauses? Meaning => Ratings;

    /// <summary>What counts towards a column's total.</summary>
    internal static Clauses Ratings { get; } =
        new()
        {
            English =
            [
                "\"The complexity ratings\" and \"all the complexity\" in a {column} are the ratings of all the objects in that {column}.",
            ],
            German =
            [
                "Für die „Komplexitätswerte“ und die „Komplexität“ in {column:einem|einer|einem} {column} zählen alle Objekte, die darin sind.",
            ],
            Spanish =
            [
                "Para «los valores de complejidad» y «la complejidad total» de {column:un|una} {column} cuentan todos los objetos que contiene.",
            ],
        };

    protected sealed override int Lines(Grid grid) => grid.Columns;

    protected sealed override int LineOf(Grid grid, int position) => grid.ColumnOf(position);

    protected sealed override ulong Positions(Grid grid, int line) => grid.Column(line);
}
