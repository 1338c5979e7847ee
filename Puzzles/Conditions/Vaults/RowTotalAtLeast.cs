using Gridlock.Puzzles.Conditions.Complexity;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Vaults;

/// <summary>The complexity ratings in the row add up to this or more.</summary>
public sealed class RowTotalAtLeast() : RowTotalKind(TotalBound.AtLeast)
{
    public override string Name => "row-total-at-least";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the complexity ratings in {0} add up to at least {1}",
                "the sum of the complexity ratings in {0} is at least {1}",
                "all the complexity in {0} comes to {1} or more",
            ],
            German =
            [
                "die Komplexitätswerte in {0} ergeben zusammen mindestens {1}",
                "die Summe der Komplexitätswerte in {0} beträgt mindestens {1}",
                "in {0} kommt insgesamt eine Komplexität von mindestens {1} zusammen",
            ],
            Spanish =
            [
                "los valores de complejidad {row:del|de la} {0} suman como mínimo {1}",
                "la suma de los valores de complejidad {row:del|de la} {0} es como mínimo {1}",
                "la complejidad total {row:del|de la} {0} llega al menos a {1}",
            ],
        };
}
