using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Conditions.Relations;

/// <summary>What words mean that several kinds share, so that a prompt says it once.</summary>
internal static class ColumnWords
{
    internal static Clauses Adjacent { get; } =
        new()
        {
            English =
            [
                "Two {columns} are \"adjacent\" when their numbers differ by exactly 1; a {column} is not adjacent to itself.",
            ],
            German =
            [
                "Zwei {columns} sind „benachbart“, wenn sich ihre Nummern um genau 1 unterscheiden; {column:ein|eine} {column} ist nicht zu sich selbst benachbart.",
            ],
            Spanish =
            [
                "Dos {columns} son «{column:contiguos|contiguas}» cuando sus números se diferencian exactamente en 1; {column:un|una} {column} no es {column:contiguo|contigua} a sí {column:mismo|misma}.",
            ],
        };

    internal static Clauses Apart { get; } =
        new()
        {
            English =
            [
                "The \"distance\" between two, or how far they are \"apart\", is the difference between the numbers of their {columns}; in the same {column} it is 0.",
            ],
            German =
            [
                "Der „Abstand“, also wie weit zwei „auseinander“ stehen, ist der Unterschied zwischen den Nummern der beiden {columns}; in {column:demselben|derselben} {column} ist er 0.",
            ],
            Spanish =
            [
                "La «distancia» es la diferencia entre los números de {column:los|las} dos {columns}; en {column:el mismo|la misma} {column} es 0.",
            ],
        };
}
