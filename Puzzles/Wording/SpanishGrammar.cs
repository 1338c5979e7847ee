using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

/// <summary>With the article and, as forms "de" and "a", after these prepositions, which melt into "del" and "al".</summary>
internal sealed class SpanishGrammar : Grammar
{
    internal override ImmutableArray<string> Numbers { get; } =
    [
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
    ];

    protected override string OrWord => "o";

    protected override ImmutableArray<string> Quarters { get; } =
    ["superior izquierdo", "superior derecho", "inferior izquierdo", "inferior derecho"];

    protected override string One(PlaceNoun noun) => noun.ByGender("un", "una");

    internal override string Subject(Noun noun) => With(noun, "el", "la", "");

    internal override string Form(Noun noun, string form) =>
        form switch
        {
            "de" => With(noun, "del", "de la", "de "),
            "a" => With(noun, "al", "a la", "a "),
            _ => throw new ArgumentException($"Spanish has no form '{form}'.", nameof(form)),
        };

    private static string With(Noun noun, string masculine, string feminine, string without) =>
        noun.Gender switch
        {
            Gender.Masculine => $"{masculine} {noun.Name}",
            Gender.Feminine => $"{feminine} {noun.Name}",
            _ => without + noun.Name,
        };
}
