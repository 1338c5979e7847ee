namespace Gridlock.Puzzles.Wording.Frames;

internal sealed class GermanFrame : PromptFrame
{
    internal override string ConditionsHeading => "Bedingungen:";

    internal override string MeaningsHeading => "Was die Bedingungen bedeuten:";

    internal override string CategoriesHeading =>
        "Die Arten und ihre Objekte, in Klammern der Komplexitätswert jedes Objekts:";

    internal override string Task => "Finde die Anordnung, die alle Bedingungen erfüllt.";

    internal override string LineUp(Labels labels)
    {
        PlaceNoun noun = labels.ColumnNoun;
        return $"Es gibt {labels.Columns.Length} {noun.Plural} in einer Linie von links nach rechts: "
            + $"{string.Join(", ", labels.Columns)}. Es gibt {labels.Categories.Length} Arten von Objekten. "
            + $"In {noun.ByGender("jedem", "jeder", "jedem")} {noun.Singular} steht genau ein Objekt jeder Art, "
            + $"und jedes Objekt steht in genau {noun.ByGender("einem", "einer", "einem")} {noun.Singular}.";
    }

    internal override string Vault(Labels labels) =>
        $"Ein Tresor hat {labels.Rows.Length} {labels.RowNoun.Plural} von oben nach unten: {string.Join(", ", labels.Rows)}. "
        + $"Er hat {labels.Columns.Length} {labels.ColumnNoun.Plural} von links nach rechts: "
        + $"{string.Join(", ", labels.Columns)}. Es gibt {labels.Categories.Length} Arten von Objekten. "
        + "In jedem Feld steht genau ein Objekt, gleich welcher Art, und jedes Objekt steht in genau einem Feld.";

    internal override string SharedPlaces(Labels labels) =>
        "Objekte verschiedener Arten können "
        + $"{labels.ColumnNoun.ByGender("im selben", "in derselben", "im selben")} {labels.ColumnNoun.Singular} stehen, "
        + "auch wenn eine Bedingung beide nennt.";

    internal override string AnswerFormat(Labels labels, bool isVault)
    {
        PlaceNoun noun = labels.ColumnNoun;
        return "Gib zum Schluss deine endgültige Anordnung als ein einziges JSON-Objekt in dieser Form an:\n"
            + $"{{\"grid\": [{string.Join(", ", isVault ? VaultRows(labels) : LineUpRows(labels))}]}}\n"
            + (
                isVault
                    ? $"Das Raster hat {labels.Rows.Length} Zeilen, von {labels.Rows[0]} bis {labels.Rows[^1]}, "
                    : $"Das Raster hat {labels.Categories.Length} Zeilen, eine für jede Art in der obigen Reihenfolge, "
            )
            + $"und jede Zeile hat {labels.Columns.Length} Namen ohne Artikel, einen für "
            + $"{noun.ByGender("jeden", "jede", "jedes")} {noun.Singular} von {labels.Columns[0]} bis {labels.Columns[^1]}. "
            + "Wenn keine Anordnung alle Bedingungen erfüllt, gib {\"grid\": \"no solution\"} an; "
            + "wenn mehr als eine sie erfüllt, gib {\"grid\": \"more than one\"} an. "
            + "Schreibe nach dem JSON-Objekt nichts mehr.\n";
    }

    private static IEnumerable<string> LineUpRows(Labels labels) =>
        labels.Categories.Select(name =>
            $"[\"<{name} in {labels.Columns[0]}>\", ..., \"<{name} in {labels.Columns[^1]}>\"]"
        );

    private static IEnumerable<string> VaultRows(Labels labels) =>
        labels.Rows.Select(row =>
            $"[\"<Objekt in {row}, {labels.Columns[0]}>\", ..., \"<Objekt in {row}, {labels.Columns[^1]}>\"]"
        );
}
