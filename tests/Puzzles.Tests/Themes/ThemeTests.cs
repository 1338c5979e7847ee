using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Themes;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => [.. ThemeCatalogue.All.Select(theme => theme.Name)];

    [Fact]
    public void Six_themes_have_real_words_and_one_invents_them()
    {
        ThemeCatalogue.All.OfType<WordTheme>().Should().HaveCount(6);
        ThemeCatalogue
            .All.Where(theme => theme is not WordTheme)
            .Should()
            .ContainSingle()
            .Which.Name.Should()
            .Be("invented");
        ThemeCatalogue.All.Should().OnlyHaveUniqueItems(theme => theme.Name);
        ThemeCatalogue.All.Should().OnlyContain(theme => ThemeCatalogue.Find(theme.Name.ToUpperInvariant()) == theme);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_draw_fills_a_grid_of_any_size_and_no_name_stands_twice(string name)
    {
        Theme theme = ThemeCatalogue.Find(name)!;
        foreach (Language language in Enum.GetValues<Language>())
        {
            for (int size = 0; size < 64; size++)
            {
                (int rows, int columns) = (1 + size / 8, 1 + size % 8);
                var drawn = theme.Draw(rows, columns, language, Random($"{name} {size}"));
                drawn.Should().HaveCount(rows).And.OnlyContain(category => category.Artifacts.Length == columns);
                Labels(drawn).Should().OnlyHaveUniqueItems();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_seed_draws_the_same_things_in_every_language(string name)
    {
        Theme theme = ThemeCatalogue.Find(name)!;
        for (int i = 0; i < 100; i++)
        {
            Seed seed = Seed.Parse($"{name} {i}");
            int[] english = Meanings(Language.English);
            english.Should().HaveCount(35);
            Meanings(Language.German).Should().Equal(english);
            Meanings(Language.Spanish).Should().Equal(english);

            // A word means what stands at the same place in a language's whole vocabulary; an invented word means itself.
            int[] Meanings(Language language) =>
                [
                    .. Labels(theme.Draw(5, 6, language, new SeededRandom(seed)))
                        .Select(word =>
                            theme is WordTheme words
                                ? Labels(words.Categories(language)).IndexOf(word)
                                : StringComparer.OrdinalIgnoreCase.GetHashCode(word)
                        ),
                ];
        }
    }

    [Fact]
    public void Another_seed_draws_other_things()
    {
        foreach (Theme theme in ThemeCatalogue.All)
        {
            Enumerable
                .Range(0, 200)
                .Select(i => string.Join(' ', Labels(theme.Draw(4, 7, Language.English, Random($"{i}")))))
                .Should()
                .OnlyHaveUniqueItems();
        }
    }

    private static List<string> Labels(IEnumerable<ThemedCategory> categories) =>
        [.. categories.SelectMany(category => category.Artifacts.Select(noun => noun.Name).Prepend(category.Name))];

    private static SeededRandom Random(string seed) => new(Seed.Parse(seed));
}
