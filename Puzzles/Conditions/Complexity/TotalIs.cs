using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to exactly this.</summary>
public sealed class TotalIs() : ColumnTotalKind(TotalBound.Exactly)
{
    public override string Name => "total-is";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the complexity ratings in {0} add up to exactly {1}",
                "the sum of the complexity ratings in {0} is exactly {1}",
                "all the complexity in {0} comes to exactly {1}",
            ],
            German =
            [
                "die Komplexitätswerte in {0} ergeben zusammen genau {1}",
                "die Summe der Komplexitätswerte in {0} beträgt genau {1}",
                "in {0} kommt insgesamt eine Komplexität von genau {1} zusammen",
            ],
            Spanish =
            [
                "los valores de complejidad {column:del|de la} {0} suman exactamente {1}",
                "la suma de los valores de complejidad {column:del|de la} {0} es exactamente {1}",
                "la complejidad total {column:del|de la} {0} llega exactamente a {1}",
            ],
        };
}
