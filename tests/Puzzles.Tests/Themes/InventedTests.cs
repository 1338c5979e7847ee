using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Themes;

public sealed class InventedTests
{
    private static readonly string[][] Draws = [.. Enumerable.Range(0, 2000).Select(i => Words(i, Language.English))];

    [Fact]
    public void No_invented_name_can_be_read_for_another_of_its_puzzle()
    {
        Draws.Should().OnlyContain(words => words.Length == 72);
        var confusable =
            from words in Draws
            from first in Enumerable.Range(1, words.Length - 1)
            from second in Enumerable.Range(0, first)
            where EditDistance.Between(words[first], words[second]) < 3
            select (words[first], words[second]);
        confusable.Should().BeEmpty();
    }

    [Fact]
    public void No_invented_name_has_the_name_of_a_place_inside()
    {
        string[] places =
        [
            .. from language in Enum.GetValues<Language>()
            from place in ThemeCatalogue
                .All.Select(theme => theme.Column(language))
                .Append(VaultPlaces.Column(language))
                .Append(VaultPlaces.Row(language))
            from word in new[] { place.Singular, place.Plural }
            select Spelling.Folded(word),
        ];
        Draws.SelectMany(words => words).Where(word => places.Any(word.Contains)).Should().BeEmpty();
    }

    [Fact]
    public void No_invented_name_is_or_nearly_is_a_real_word_of_a_theme()
    {
        string[] real =
        [
            .. from language in Enum.GetValues<Language>()
            from theme in ThemeCatalogue.All.OfType<WordTheme>()
            from category in theme.Categories(language)
            from word in category.Artifacts.Select(noun => noun.Name).Append(category.Name)
            select Spelling.Folded(word),
        ];
        Draws
            .Take(40)
            .SelectMany(words => words)
            .Where(word => real.Any(other => EditDistance.Between(word, other) < 2))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_invented_name_is_short_and_plain_and_none_embarrasses() =>
        Draws
            .SelectMany(words => words)
            .Where(word =>
                word.Length is < 7 or > 10
                || !word.All(char.IsAsciiLetterLower)
                || new[] { "anus", "fuk", "sex" }.Any(word.Contains)
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void Invented_names_are_proper_names_outside_English()
    {
        foreach (Language language in new[] { Language.German, Language.Spanish })
        {
            Words(1, language).Should().OnlyContain(word => char.IsAsciiLetterUpper(word[0]));
            Words(1, language).Select(word => word.ToLowerInvariant()).Should().Equal(Words(1, Language.English));
            new Invented()
                .Draw(8, 8, language, Random(1))
                .SelectMany(category => category.Artifacts)
                .Should()
                .OnlyContain(noun => noun.Gender == Gender.None);
        }
    }

    private static string[] Words(int seed, Language language) =>
        [
            .. new Invented()
                .Draw(8, 8, language, Random(seed))
                .SelectMany(category => category.Artifacts.Select(noun => noun.Name).Append(category.Name)),
        ];

    private static SeededRandom Random(int seed) => new(Seed.Parse($"invented {seed}"));
}
