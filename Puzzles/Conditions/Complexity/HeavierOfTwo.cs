using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the first column add up to more than those in the second.</summary>
public sealed class HeavierOfTwo : TwoTotalsKind
{
    public override string Name => "heavier-of-two";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the complexity ratings in {0} add up to more than those in {1}",
                "the sum of the complexity ratings in {0} exceeds the sum in {1}",
                "all the complexity in {0} comes to more than in {1}",
            ],
            German =
            [
                "die Komplexitätswerte in {0} ergeben zusammen mehr als die in {1}",
                "die Summe der Komplexitätswerte in {0} ist größer als die Summe in {1}",
                "in {0} kommt insgesamt mehr Komplexität zusammen als in {1}",
            ],
            Spanish =
            [
                "los valores de complejidad {column:del|de la} {0} suman más que los {column:del|de la} {1}",
                "la suma de los valores de complejidad {column:del|de la} {0} es mayor que la {column:del|de la} {1}",
                "la complejidad total {column:del|de la} {0} supera a la {column:del|de la} {1}",
            ],
        };

    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        Span<int> totals = stackalloc int[Grid.MostSide];
        AddUp(grid, hidden, totals);
        int column = random.Below(grid.Columns);
        int other = (column + 1 + random.Below(grid.Columns - 1)) % grid.Columns;
        return totals[column].CompareTo(totals[other]) switch
        {
            > 0 => new Condition(this, column, other),
            < 0 => new Condition(this, other, column),
            _ => null,
        };
    }

    protected override bool Holds(int total, int other) => total > other;

    protected override (int Least, int Most) Difference(int sumOfAll) => (1, sumOfAll);
}
