using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;
using Gridlock.Solver.Model;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>Both artifacts are in one column.</summary>
public sealed class SameColumn : PairKind
{
    public override string Name => "same-column";

    protected override bool WithinCategory => false;

    protected override bool Symmetric => true;

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "{0} and {1} are in the same {column}",
                "{0} and {1} are located in one and the same {column}",
                "{0} and {1} share a {column}",
            ],
            German =
            [
                "{0} und {1} stehen in {column:demselben|derselben} {column}",
                "{0} und {1} befinden sich in ein und {column:demselben|derselben} {column}",
                "{0} und {1} teilen sich {column:einen|eine|ein} {column}",
            ],
            Spanish =
            [
                "{0} está en {column:el mismo|la misma} {column} que {1}",
                "{0} se encuentra en {column:el mismo|la misma} {column} que {1}",
                "{0} comparte {column} con {1}",
            ],
        };

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        int first = random.Below(grid.Artifacts);
        int second;
        do
        {
            second = ColumnMembers.Draw(grid, hidden, grid.ColumnOf(hidden[first]), random);
        } while (second == first);
        return new Condition(this, Math.Min(first, second), Math.Max(first, second));
    }

    protected override bool Holds(Grid grid, int firstColumn, int secondColumn) => firstColumn == secondColumn;

    protected override Relation RelationIn(Grid grid) =>
        grid.Relations.Of("in the column of", static (a, b) => a.Column == b.Column);
}
