using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading.Tongues;

internal sealed class GermanTongue : Tongue
{
    internal override Language Language => Language.German;

    internal override Regex LineUp { get; } =
        Linear(
            "^Es gibt (?<columns>[0-9]{1,2}) (?<nouns>.+?) in einer Linie von links nach rechts: (?<names>.+?)\\. "
                + "Es gibt (?<rows>[0-9]{1,2}) Arten von Objekten\\. In (?:jedem|(?<feminine>jeder)) (?<noun>.+?) steht genau ein Objekt "
                + "jeder Art, und jedes Objekt steht in genau (?:einem|einer) (?<again>.+?)\\.$"
        );

    internal override Regex Vault { get; } =
        Linear(
            "^Ein Tresor hat (?<rows>[0-9]{1,2}) Reihen von oben nach unten: (?<rowNames>.+?)\\. "
                + "Er hat (?<columns>[0-9]{1,2}) Spalten von links nach rechts: (?<names>.+?)\\. "
                + "Es gibt (?<kinds>[0-9]{1,2}) Arten von Objekten\\. In jedem Feld steht genau ein Objekt, gleich welcher Art, "
                + "und jedes Objekt steht in genau einem Feld\\.$"
        );

    internal override string CategoriesHeading =>
        "Die Arten und ihre Objekte, in Klammern der Komplexitätswert jedes Objekts:";

    internal override string ConditionsHeading => "Bedingungen:";

    internal override ImmutableArray<string> Numbers { get; } =
    [
        .. "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig".Split(
            ' '
        ),
    ];

    internal override ImmutableArray<string> Quarters { get; } =
    ["oben links", "oben rechts", "unten links", "unten rechts"];

    internal override string Or => "oder";

    internal override PlaceNoun VaultColumn { get; } = new("Spalte", "Spalten", "Spalten", Gender.Feminine);

    internal override PlaceNoun VaultRow { get; } = new("Reihe", "Reihen", "Reihen", Gender.Feminine);

    internal override PlaceNoun ColumnNoun(string singular, string plural, bool feminine, IEnumerable<string> lines) =>
        new(
            singular,
            plural,
            plural[^1] is 'n' or 's' ? plural : plural + "n",
            feminine ? Gender.Feminine
                : lines.Any(line => line.Contains($" für jedes {singular} ", StringComparison.Ordinal)) ? Gender.Neuter
                : Gender.Masculine
        );

    internal override Noun Listed(string name) =>
        WithoutArticle(name, ("der ", Gender.Masculine), ("die ", Gender.Feminine), ("das ", Gender.Neuter));

    internal override string Before(Gender gender, string form) =>
        (gender, form) switch
        {
            (Gender.None, _) => "",
            (Gender.Feminine, "dat") => "der ",
            (Gender.Feminine, _) => "die ",
            (_, "dat") => "dem ",
            (Gender.Neuter, _) => "das ",
            _ => "der ",
        };
}
