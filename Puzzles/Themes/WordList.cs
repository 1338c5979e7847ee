using System.Collections.Immutable;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Themes;

/// <summary>The words of a theme in one language.</summary>
internal sealed record WordList(PlaceNoun Column, ImmutableArray<ThemedCategory> Categories)
{
    /// <summary>Reads blocks of one line a language, divided by empty lines: first the column's noun, then the categories.</summary>
    /// <remarks>A line is "en gem: ruby, emerald" or "de Edelstein: der Rubin, der Smaragd": the language's code, the category's
    /// name, its artifacts; but in English each artifact has its article, which says its gender. The same place means the
    /// same thing in every language. The column's line gives its singular, its plural and, in German, its dative plural.</remarks>
    /// <returns>In the order of <see cref="Language"/>.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    internal static ImmutableArray<WordList> ReadAll(string text)
    {
        string[] blocks = text.ReplaceLineEndings("\n").Split("\n\n");
        return
        [
            .. Enum.GetValues<Language>()
                .Select(language => new WordList(
                    ReadColumn(Line(blocks[0], language), language),
                    [.. blocks.Skip(1).Select(block => ReadCategory(Line(block, language), language))]
                )),
        ];
    }

    private static string Line(string block, Language language)
    {
        string code = LanguageCode.Of(language) + " ";
        string[] lines = [.. block.Split('\n').Where(line => line.StartsWith(code, StringComparison.Ordinal))];
        return lines.Length == 1
            ? lines[0][code.Length..]
            : throw new FormatException($"A theme needs one line that starts with '{code}' in '{block}'.");
    }

    private static PlaceNoun ReadColumn(string line, Language language)
    {
        string[] forms = Words(line).Words;
        if (forms.Length != (language == Language.German ? 3 : 2))
        {
            throw new FormatException($"'{line}' gives another number of forms than this language has.");
        }
        Noun singular = ReadNoun(forms[0], language);
        return new PlaceNoun(singular.Name, forms[1], forms[^1], singular.Gender);
    }

    private static ThemedCategory ReadCategory(string line, Language language)
    {
        (string name, string[] words) = Words(line);
        return new ThemedCategory(name, [.. words.Select(word => ReadNoun(word, language))]);
    }

    private static (string Name, string[] Words) Words(string line) =>
        line.Split(": ") is [var name, var words]
            ? (name, words.Split(", "))
            : throw new FormatException($"'{line}' is not a name, a colon and words.");

    private static Noun ReadNoun(string word, Language language)
    {
        if (language == Language.English)
        {
            return new Noun(word, Gender.None);
        }
        int space = word.IndexOf(' ');
        Gender gender = (language, word[..Math.Max(space, 0)]) switch
        {
            (Language.German, "der") or (Language.Spanish, "el") => Gender.Masculine,
            (Language.German, "die") or (Language.Spanish, "la") => Gender.Feminine,
            (Language.German, "das") => Gender.Neuter,
            _ => throw new FormatException($"'{word}' has no article in {language}."),
        };
        return new Noun(word[(space + 1)..], gender);
    }
}
