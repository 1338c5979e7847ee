using System.Collections.Immutable;

namespace Gridlock.Puzzles.Wording;

internal sealed class EnglishGrammar : Grammar
{
    internal override ImmutableArray<string> Numbers { get; } =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    protected override string OrWord => "or";

    protected override ImmutableArray<string> Quarters { get; } =
    ["top left", "top right", "bottom left", "bottom right"];

    protected override string One(PlaceNoun noun) => "one";

    internal override string Subject(Noun noun) => "the " + noun.Name;

    internal override string Form(Noun noun, string form) =>
        throw new ArgumentException($"English has no form '{form}'.", nameof(form));
}
