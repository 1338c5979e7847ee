using System.CommandLine;
using Gridlock.Puzzles.Wording;

namespace Gridlock.App.CommandLine;

/// <summary>The options that say how a puzzle's sentences are worded.</summary>
internal sealed class PhrasingOptions
{
    private readonly Option<string?> _language = ValueOption.Word(
        "--language",
        "L",
        $"The prompt's language: {string.Join(", ", LanguageCode.All)} (en).",
        [.. LanguageCode.All]
    );

    private readonly Option<string?> _style = ValueOption.Word(
        "--style",
        "W",
        $"How the conditions are worded: {string.Join(", ", StyleName.All)} (plain).",
        [.. StyleName.All]
    );

    private readonly Option<bool> _numberWords = new("--number-words")
    {
        Description = "Write counts and totals as words.",
    };

    public IEnumerable<Option> All => [_language, _style, _numberWords];

    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Add(option);
        }
    }

    /// <param name="usual">What holds where an option was not given.</param>
    public Phrasing Phrasing(ParseResult given, Phrasing usual) =>
        new(
            given.GetValue(_language) is { } language ? LanguageCode.Find(language)!.Value : usual.Language,
            given.GetValue(_style) is { } style ? StyleName.Find(style)!.Value : usual.Style,
            given.GetValue(_numberWords) || usual.NumberWords
        );

    /// <summary>The arguments that ask for this wording again, each after a space; what is usual is left out.</summary>
    public static string Written(Phrasing phrasing)
    {
        Phrasing usual = Puzzles.Wording.Phrasing.Usual;
        return (phrasing.Language == usual.Language ? "" : $" --language {LanguageCode.Of(phrasing.Language)}")
            + (phrasing.Style == usual.Style ? "" : $" --style {StyleName.Of(phrasing.Style)}")
            + (phrasing.NumberWords ? " --number-words" : "");
    }
}
