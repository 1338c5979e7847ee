using Gridlock.Puzzles.Grids;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the two columns add up to the same.</summary>
public sealed class SameTotal : TwoTotalsKind
{
    public override string Name => "same-total";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the complexity ratings in {0} add up to the same total as those in {1}",
                "the sum of the complexity ratings in {0} equals the sum in {1}",
                "all the complexity in {0} comes to just as much as in {1}",
            ],
            German =
            [
                "die Komplexitätswerte in {0} ergeben zusammen genauso viel wie die in {1}",
                "die Summe der Komplexitätswerte in {0} ist gleich der Summe in {1}",
                "in {0} kommt insgesamt genauso viel Komplexität zusammen wie in {1}",
            ],
            Spanish =
            [
                "los valores de complejidad {column:del|de la} {0} suman lo mismo que los {column:del|de la} {1}",
                "la suma de los valores de complejidad {column:del|de la} {0} es igual a la {column:del|de la} {1}",
                "la complejidad total {column:del|de la} {0} y la {column:del|de la} {1} son iguales",
            ],
        };

    /// <summary>The first such pair of columns from a random one on.</summary>
    public override Condition? Propose(Grid grid, ReadOnlySpan<byte> hidden, SeededRandom random)
    {
        Span<int> totals = stackalloc int[Grid.MostSide];
        AddUp(grid, hidden, totals);
        int start = random.Below(grid.Columns);
        for (int step = 0; step < grid.Columns; step++)
        {
            int column = (start + step) % grid.Columns;
            for (int further = 1; further < grid.Columns; further++)
            {
                int other = (column + further) % grid.Columns;
                if (totals[column] == totals[other])
                {
                    return InOrder(column, other);
                }
            }
        }
        return null;
    }

    public override Condition Mirrored(Condition condition, Grid grid) =>
        InOrder(grid.Columns - 1 - condition.Arguments[0], grid.Columns - 1 - condition.Arguments[1]);

    protected override bool Holds(int total, int other) => total == other;

    protected override (int Least, int Most) Difference(int sumOfAll) => (0, 0);

    /// <summary>The order of the columns means nothing; they are kept in ascending order.</summary>
    private Condition InOrder(int column, int other) => new(this, Math.Min(column, other), Math.Max(column, other));
}
