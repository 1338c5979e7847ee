using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Reading.Tongues;

internal sealed class EnglishTongue : Tongue
{
    internal override Language Language => Language.English;

    internal override Regex LineUp { get; } =
        Linear(
            "^There are (?<columns>[0-9]{1,2}) (?<nouns>.+?) in a line from left to right: (?<names>.+?)\\. "
                + "There are (?<rows>[0-9]{1,2}) kinds of objects\\. Each (?<noun>.+?) holds exactly one object of each kind, "
                + "and each object is in exactly one (?<again>.+?)\\.$"
        );

    internal override Regex Vault { get; } =
        Linear(
            "^A vault has (?<rows>[0-9]{1,2}) rows from top to bottom: (?<rowNames>.+?)\\. "
                + "It has (?<columns>[0-9]{1,2}) columns from left to right: (?<names>.+?)\\. "
                + "There are (?<kinds>[0-9]{1,2}) kinds of objects\\. Each cell holds exactly one object, of any kind, "
                + "and each object is in exactly one cell\\.$"
        );

    internal override string CategoriesHeading =>
        "The kinds and their objects, with the complexity rating of each object in brackets:";

    internal override string ConditionsHeading => "Conditions:";

    internal override ImmutableArray<string> Numbers { get; } =
    [
        .. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(
            ' '
        ),
    ];

    internal override ImmutableArray<string> Quarters { get; } =
    ["top left", "top right", "bottom left", "bottom right"];

    internal override string Or => "or";

    internal override PlaceNoun VaultColumn { get; } = new("column", "columns");

    internal override PlaceNoun VaultRow { get; } = new("row", "rows");

    internal override PlaceNoun ColumnNoun(string singular, string plural, bool feminine, IEnumerable<string> lines) =>
        new(singular, plural);

    internal override Noun Listed(string name) => new(name, Gender.None);

    internal override string Before(Gender gender, string form) => "the ";
}
