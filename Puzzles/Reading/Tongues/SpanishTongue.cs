using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading.Tongues;

internal sealed class SpanishTongue : Tongue
{
    internal override Language Language => Language.Spanish;

    internal override Regex LineUp { get; } =
        Linear(
            "^Hay (?<columns>[0-9]{1,2}) (?<nouns>.+?) en línea de izquierda a derecha: (?<names>.+?)\\. "
                + "Hay (?<rows>[0-9]{1,2}) tipos de objetos\\. En cada (?<noun>.+?) hay exactamente un objeto de cada tipo, "
                + "y cada objeto está en (?:un solo|(?<feminine>una sola)) (?<again>.+?)\\.$"
        );

    internal override Regex Vault { get; } =
        Linear(
            "^Una cámara acorazada tiene (?<rows>[0-9]{1,2}) filas de arriba abajo: (?<rowNames>.+?)\\. "
                + "Tiene (?<columns>[0-9]{1,2}) columnas de izquierda a derecha: (?<names>.+?)\\. "
                + "Hay (?<kinds>[0-9]{1,2}) tipos de objetos\\. En cada celda hay exactamente un objeto, de cualquier tipo, "
                + "y cada objeto está en una sola celda\\.$"
        );

    internal override string CategoriesHeading =>
        "Los tipos y sus objetos, con el valor de complejidad de cada objeto entre paréntesis:";

    internal override string ConditionsHeading => "Condiciones:";

    internal override ImmutableArray<string> Numbers { get; } =
    [
        .. "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte".Split(
            ' '
        ),
    ];

    internal override ImmutableArray<string> Quarters { get; } =
    ["superior izquierdo", "superior derecho", "inferior izquierdo", "inferior derecho"];

    internal override string Or => "o";

    internal override PlaceNoun VaultColumn { get; } = new("columna", "columnas", "columnas", Gender.Feminine);

    internal override PlaceNoun VaultRow { get; } = new("fila", "filas", "filas", Gender.Feminine);

    internal override PlaceNoun ColumnNoun(string singular, string plural, bool feminine, IEnumerable<string> lines) =>
        new(singular, plural, plural, feminine ? Gender.Feminine : Gender.Masculine);

    internal override Noun Listed(string name) =>
        WithoutArticle(name, ("el ", Gender.Masculine), ("la ", Gender.Feminine));

    internal override string Before(Gender gender, string form) =>
        (gender, form) switch
        {
            (Gender.None, "") => "",
            (Gender.None, _) => form + " ",
            (Gender.Feminine, "") => "la ",
            (Gender.Feminine, _) => form + " la ",
            (_, "de") => "del ",
            (_, "a") => "al ",
            _ => "el ",
        };
}
