using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to this or more.</summary>
public sealed class TotalAtLeast() : ColumnTotalKind(TotalBound.AtLeast)
{
    public override string Name => "total-at-least";

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
                "los valores de complejidad {column:del|de la} {0} suman como mínimo {1}",
                "la suma de los valores de complejidad {column:del|de la} {0} es como mínimo {1}",
                "la complejidad total {column:del|de la} {0} llega al menos a {1}",
            ],
        };
}
