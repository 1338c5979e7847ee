namespace Gridlock.Puzzles.Wording.Frames;

internal sealed class SpanishFrame : PromptFrame
{
    internal override string ConditionsHeading => "Condiciones:";

    internal override string MeaningsHeading => "Qué significan las condiciones:";

    internal override string CategoriesHeading =>
        "Los tipos y sus objetos, con el valor de complejidad de cada objeto entre paréntesis:";

    internal override string Task => "Encuentra la disposición que cumple todas las condiciones.";

    internal override string LineUp(Labels labels)
    {
        PlaceNoun noun = labels.ColumnNoun;
        return $"Hay {labels.Columns.Length} {noun.Plural} en línea de izquierda a derecha: "
            + $"{string.Join(", ", labels.Columns)}. Hay {labels.Categories.Length} tipos de objetos. "
            + $"En cada {noun.Singular} hay exactamente un objeto de cada tipo, "
            + $"y cada objeto está en {noun.ByGender("un solo", "una sola")} {noun.Singular}.";
    }

    internal override string Vault(Labels labels) =>
        $"Una cámara acorazada tiene {labels.Rows.Length} {labels.RowNoun.Plural} de arriba abajo: "
        + $"{string.Join(", ", labels.Rows)}. "
        + $"Tiene {labels.Columns.Length} {labels.ColumnNoun.Plural} de izquierda a derecha: "
        + $"{string.Join(", ", labels.Columns)}. Hay {labels.Categories.Length} tipos de objetos. "
        + "En cada celda hay exactamente un objeto, de cualquier tipo, y cada objeto está en una sola celda.";

    internal override string SharedPlaces(Labels labels) =>
        "Los objetos de distintos tipos pueden estar en "
        + $"{labels.ColumnNoun.ByGender("el mismo", "la misma")} {labels.ColumnNoun.Singular}, "
        + "también cuando una condición nombra a los dos.";

    internal override string AnswerFormat(Labels labels, bool isVault)
    {
        PlaceNoun noun = labels.ColumnNoun;
        string the = noun.ByGender("el", "la");
        return "Cuando termines, da tu disposición final como un único objeto JSON con esta forma:\n"
            + $"{{\"grid\": [{string.Join(", ", isVault ? VaultRows(labels) : LineUpRows(labels, the))}]}}\n"
            + (
                isVault
                    ? $"La cuadrícula tiene {labels.Rows.Length} filas, de la {labels.Rows[0]} a la {labels.Rows[^1]}, "
                    : $"La cuadrícula tiene {labels.Categories.Length} filas, una por cada tipo en el orden de arriba, "
            )
            + $"y cada fila tiene {labels.Columns.Length} nombres sin artículo, uno por cada {noun.Singular}, "
            + $"{noun.ByGender("del", "de la")} {labels.Columns[0]} {noun.ByGender("al", "a la")} {labels.Columns[^1]}. "
            + "Si ninguna disposición cumple todas las condiciones, da {\"grid\": \"no solution\"}; "
            + "si las cumple más de una, da {\"grid\": \"more than one\"}. "
            + "No escribas nada después del objeto JSON.\n";
    }

    private static IEnumerable<string> LineUpRows(Labels labels, string the) =>
        labels.Categories.Select(name =>
            $"[\"<{name} en {the} {labels.Columns[0]}>\", ..., \"<{name} en {the} {labels.Columns[^1]}>\"]"
        );

    private static IEnumerable<string> VaultRows(Labels labels) =>
        labels.Rows.Select(row =>
            $"[\"<objeto en la {row}, {labels.Columns[0]}>\", ..., \"<objeto en la {row}, {labels.Columns[^1]}>\"]"
        );
}
