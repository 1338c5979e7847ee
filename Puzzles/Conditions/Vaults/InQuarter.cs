using System.Collections.Immutable;
using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The artifact is in this quarter: in one half of the rows and one half of the columns; the middle of an odd side is in no quarter.</summary>
public sealed class InQuarter : VaultPlaceKind
{
    private const int Right = 1;
    private const int Bottom = 2;

    public override string Name => "in-quarter";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [new("artifact", ParameterType.Artifact), new("quarter", ParameterType.Quarter)];

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} is in the {1} quarter",
                "{0} is located in the {1} quarter",
                "you will find {0} in the {1} quarter",
            ],
            German = ["{0} steht im Viertel {1}", "{0} befindet sich im Viertel {1}", "{0} steckt im Viertel {1}"],
            Spanish =
            [
                "{0} está en el cuadrante {1}",
                "{0} se encuentra en el cuadrante {1}",
                "en el cuadrante {1} tienes {0}",
            ],
        };

    public override Clauses? Meaning { get; } =
        new()
        {
            English =
            [
                "A \"quarter\" is where one half of the {rows} meets one half of the {columns}; with an odd number of {rows} or {columns}, the middle one belongs to no half, and so to no quarter.",
            ],
            German =
            [
                "Ein „Viertel“ ist dort, wo sich die eine Hälfte der {rows} mit der einen Hälfte der {columns} schneidet; bei einer ungeraden Anzahl von {rows dat} oder {columns dat} gehört die mittlere zu keiner Hälfte und damit zu keinem Viertel.",
            ],
            Spanish =
            [
                "Un «cuadrante» es la zona donde se cruzan una mitad de las {rows} y una mitad de las {columns}; si el número de {rows} o de {columns} es impar, la del medio no pertenece a ninguna mitad y, por tanto, a ningún cuadrante.",
            ],
        };

    /// <summary>A quarter of one cell is said better by its row and its column.</summary>
    public override bool Fits(Grid grid) => grid.IsVault && grid.Rows / 2 * (grid.Columns / 2) > 1;

    public override Condition? Any(Grid grid, SeededRandom random) =>
        new Condition(this, random.Below(grid.Artifacts), random.Below(Grid.Quarters));

    public override Condition Mirrored(Condition condition, Grid grid) =>
        condition with
        {
            Arguments = [condition.Arguments[0], condition.Arguments[1] ^ Right],
        };

    protected override bool Holds(Condition condition, Grid grid, Cell cell) =>
        condition.Arguments[1] == QuarterOf(grid, cell);

    protected override ulong Allowed(Condition condition, Grid grid) =>
        Half(grid.Rows, (condition.Arguments[1] & Bottom) != 0, grid.Row)
        & Half(grid.Columns, (condition.Arguments[1] & Right) != 0, grid.Column);

    /// <summary>-1 on the middle row or column of an odd side.</summary>
    private static int QuarterOf(Grid grid, Cell cell) =>
        (Side(cell.Row, grid.Rows), Side(cell.Column, grid.Columns)) switch
        {
            (< 0, < 0) => 0,
            (< 0, > 0) => Right,
            (> 0, < 0) => Bottom,
            (> 0, > 0) => Bottom | Right,
            _ => -1,
        };

    private static int Side(int line, int lines) => Math.Sign(2 * line - (lines - 1));

    private static ulong Half(int lines, bool second, Func<int, ulong> mask)
    {
        ulong half = 0;
        for (int line = 0; line < lines / 2; line++)
        {
            half |= mask(second ? lines - 1 - line : line);
        }
        return half;
    }
}
