using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Complexity;

/// <summary>The complexity ratings in the column add up to this or less.</summary>
public sealed class TotalAtMost() : ColumnTotalKind(TotalBound.AtMost)
{
    public override string Name => "total-at-most";

    public override Clauses Clauses { get; } =
        new()
        {
            English =
            [
                "the complexity ratings in {0} add up to at most {1}",
                "the sum of the complexity ratings in {0} is at most {1}",
                "all the complexity in {0} comes to {1} or less",
            ],
            German =
            [
                "die Komplexitätswerte in {0} ergeben zusammen höchstens {1}",
                "die Summe der Komplexitätswerte in {0} beträgt höchstens {1}",
                "in {0} kommt insgesamt eine Komplexität von höchstens {1} zusammen",
            ],
            Spanish =
            [
                "los valores de complejidad {column:del|de la} {0} suman como máximo {1}",
                "la suma de los valores de complejidad {column:del|de la} {0} es como máximo {1}",
                "la complejidad total {column:del|de la} {0} no pasa de {1}",
            ],
        };
}
