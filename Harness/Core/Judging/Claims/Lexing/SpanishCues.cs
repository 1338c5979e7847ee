namespace Gridlock.Core.Judging.Claims.Lexing;

/// <summary>Spanish words that shape a claim.</summary>
internal static class SpanishCues
{
    public const string Numbers = "uno/una/un dos tres cuatro cinco seis siete ocho";
    public const string Ordinals = """
        primera/primer/primero segunda/segundo tercera/tercer/tercero cuarta/cuarto quinta/quinto sexta/sexto
        séptima/séptimo/septima/septimo octava/octavo
        """;

    public static readonly (Cue, string)[] Words =
    [
        (
            Cue.Verb,
            """
            es son está están ser estar estaba encuentra encuentran queda quedan va van vive viven ocupa contiene
            contienen tiene tienen hay debe deben puede pueden podría podrían sería serían estaría estarían será estará
            pertenece sitúa coloca ubica fuera estuviera estuviese corresponde
            """
        ),
        (Cue.Not, "no ni nunca tampoco jamás ningún ninguna ninguno"),
        (Cue.In, "en a al para"),
        (
            Cue.ColumnNoun,
            "columna columnas casa casas posición posiciones posicion lugar lugares puesto sitio sitios hueco"
        ),
        (Cue.RowNoun, "fila filas"),
        (
            Cue.Possible,
            """
            puede pueden podría podrían quizá quizás posible posiblemente posibilidad posibilidades candidatos candidato
            opciones opción probablemente tal
            """
        ),
        (Cue.Certain, "debe deben solo sólo únicamente tiene exactamente seguro"),
        (Cue.Would, "estaría estarían sería serían tendría quedaría iría estuviera estuviese fuera fuese habría"),
        (Cue.If, "si cuando"),
        (
            Cue.Suppose,
            """
            supongamos suponer suponiendo supón asumamos asumiendo imaginemos hipótesis digamos asumir suposición
            supuesto consideremos
            """
        ),
        (
            Cue.Relation,
            """
            izquierda derecha junto adyacente adyacentes vecino vecina vecinos vecinas entre lado antes después
            inmediatamente directamente justo contiguo contigua contiguos contiguas encima debajo misma mismo distancia
            """
        ),
        (Cue.Direct, "inmediatamente directamente justo"),
        (Cue.Left, "izquierda"),
        (Cue.Right, "derecha"),
        (
            Cue.Boundary,
            """
            así porque pues ya como mientras aunque entonces luego tanto significa implica pero si cuando donde dado
            puesto que sino conque deja dejando
            """
        ),
        (Cue.That, "que"),
        (Cue.And, "y e además también"),
        (Cue.Or, "o u"),
        (Cue.Either, "bien"),
        (Cue.But, "pero sino"),
        (Cue.Pronoun, "él ella ello este esta esto ese esa eso"),
        (
            Cue.Contradiction,
            """
            contradice contradicción contradicen imposible viola violan incumple conflicto falla fallan inválido
            incorrecto incompatible contradecir
            """
        ),
        (
            Cue.CiteNoun,
            "condición condiciones pista pistas regla reglas enunciado enunciados condicion restricción restricciones"
        ),
        (Cue.Report, "dice indica establece exige requiere señala afirma"),
        (Cue.Unsure, "incierto desconocido comprobar ver averiguar posibilidades opciones candidatos"),
        (Cue.Then, "entonces luego así tanto significa implica conque"),
        (Cue.Try, "probemos probar intentemos intentar probando"),
        (Cue.Anyone, "persona alguien dueño propietario"),
        (Cue.Relative, "quien cuyo cuya cual"),
        (Cue.Neither, "ni"),
        (Cue.Takes, "ocupa contiene tiene hay está recibe corresponde es"),
        (Cue.Last, "última último ultima ultimo"),
        (Cue.Middle, "medio media central centro"),
        (Cue.Withdraw, "contrario alternativamente volvamos descartamos reconsideremos"),
        (Cue.Section, "paso conclusión resultado solución respuesta resumen"),
        (Cue.Denies, "descartado descartada descarta excluido excluida excluye elimina"),
        (Cue.Determiner, "el la los las un una su sus este esta cada"),
        (Cue.Order, "orden disposición"),
        (Cue.Respectively, "respectivamente"),
        (Cue.Case, "caso opción escenario"),
        (Cue.Except, "excepto salvo"),
        (Cue.Counts, "menos exactamente"),
        (Cue.Top, "superior"),
        (Cue.Bottom, "inferior"),
        (Cue.Of, "de del con"),
        (Cue.Doubt, "espera mmm"),
        (Cue.By, "por"),
        (Cue.Plural, "ellos ellas"),
        (Cue.With, "con"),
        (Cue.Works, "funciona posible válido cumple encaja sirve"),
        (Cue.Is, "es son"),
        (Cue.Consider, "consideremos"),
    ];
}
