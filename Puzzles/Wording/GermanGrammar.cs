using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>Nominative and, as form "dat", dative.</summary>
internal sealed class GermanGrammar : Grammar
{
    internal override ImmutableArray<string> Numbers { get; } =
    [
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
        "zwanzig",
    ];

    protected override string OrWord => "oder";

    protected override ImmutableArray<string> Quarters { get; } =
    ["oben links", "oben rechts", "unten links", "unten rechts"];

    protected override string One(PlaceNoun noun) => noun.ByGender("einen", "eine", "ein");

    internal override string Subject(Noun noun) => With(noun, "der", "die", "das");

    internal override string Form(Noun noun, string form) =>
        form == "dat"
            ? With(noun, "dem", "der", "dem")
            : throw new ArgumentException($"German has no form '{form}'.", nameof(form));

    private static string With(Noun noun, string masculine, string feminine, string neuter) =>
        noun.Gender switch
        {
            Gender.Masculine => $"{masculine} {noun.Name}",
            Gender.Feminine => $"{feminine} {noun.Name}",
            Gender.Neuter => $"{neuter} {noun.Name}",
            _ => noun.Name,
        };
}
