using System.Collections.Immutable;
using Gridlock.Puzzles.Conditions.Complexity;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>A bound on the sum of the complexity ratings in one row of a vault.</summary>
public abstract class RowTotalKind(TotalBound bound) : TotalKind(bound)
{
    public sealed override ImmutableArray<Parameter> Parameters { get; } =
    [new("row", ParameterType.Row), new("total", ParameterType.Number)];

    public sealed override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "\"The complexity ratings\" and \"all the complexity\" in a {row} are the ratings of all the objects in that {row}.",
            ],
            German =
            [
                "Für die „Komplexitätswerte“ und die „Komplexität“ in {row:einem|einer|einem} {row} zählen alle Objekte, die darin sind.",
            ],
            Spanish =
            [
                "Para «los valores de complejidad» y «la complejidad total» de {row:un|una} {row} cuentan todos los objetos que contiene.",
            ],
        };

    public sealed override bool NeedsVault => true;

    public sealed override bool Fits(Grid grid) => grid.IsVault;

    public sealed override bool Accepts(Condition condition, Grid grid) =>
        grid.IsVault && base.Accepts(condition, grid);

    protected sealed override int Lines(Grid grid) => grid.Rows;

    protected sealed override int LineOf(Grid grid, int position) => grid.RowOf(position);

    protected sealed override ulong Positions(Grid grid, int line) => grid.Row(line);
}
