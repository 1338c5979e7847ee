namespace Gridlock.Puzzles.Wording.Frames;

internal sealed class EnglishFrame : PromptFrame
{
    internal override string ConditionsHeading => "Conditions:";

    internal override string MeaningsHeading => "What the conditions mean:";

    internal override string CategoriesHeading =>
        "The kinds and their objects, with the complexity rating of each object in brackets:";

    internal override string Task => "Find the arrangement that satisfies all conditions.";

    internal override string LineUp(Labels labels) =>
        $"There are {labels.Columns.Length} {labels.ColumnNoun.Plural} in a line from left to right: "
        + $"{string.Join(", ", labels.Columns)}. There are {labels.Categories.Length} kinds of objects. "
        + $"Each {labels.ColumnNoun.Singular} holds exactly one object of each kind, "
        + $"and each object is in exactly one {labels.ColumnNoun.Singular}.";

    internal override string Vault(Labels labels) =>
        $"A vault has {labels.Rows.Length} {labels.RowNoun.Plural} from top to bottom: {string.Join(", ", labels.Rows)}. "
        + $"It has {labels.Columns.Length} {labels.ColumnNoun.Plural} from left to right: "
        + $"{string.Join(", ", labels.Columns)}. There are {labels.Categories.Length} kinds of objects. "
        + "Each cell holds exactly one object, of any kind, and each object is in exactly one cell.";

    internal override string SharedPlaces(Labels labels) =>
        $"Objects of different kinds may be in the same {labels.ColumnNoun.Singular}, also when one condition names them both.";

    internal override string AnswerFormat(Labels labels, bool isVault) =>
        "When you are done, give your final arrangement as one JSON object in this form:\n"
        + $"{{\"grid\": [{string.Join(", ", isVault ? VaultRows(labels) : LineUpRows(labels))}]}}\n"
        + (
            isVault
                ? $"The grid has {labels.Rows.Length} rows, from {labels.Rows[0]} to {labels.Rows[^1]}, and each row has "
                : $"The grid has {labels.Categories.Length} rows, one for each kind in the order above, and each row has "
        )
        + $"{labels.Columns.Length} names, one for each {labels.ColumnNoun.Singular} from {labels.Columns[0]} to {labels.Columns[^1]}. "
        + "If no arrangement satisfies all conditions, give {\"grid\": \"no solution\"}; "
        + "if more than one does, give {\"grid\": \"more than one\"}. "
        + "Put nothing after the JSON object.\n";

    private static IEnumerable<string> LineUpRows(Labels labels) =>
        labels.Categories.Select(name =>
            $"[\"<{name} in {labels.Columns[0]}>\", ..., \"<{name} in {labels.Columns[^1]}>\"]"
        );

    private static IEnumerable<string> VaultRows(Labels labels) =>
        labels.Rows.Select(row =>
            $"[\"<object in {row}, {labels.Columns[0]}>\", ..., \"<object in {row}, {labels.Columns[^1]}>\"]"
        );
}
