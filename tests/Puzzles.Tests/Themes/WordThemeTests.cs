using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Themes;

/// <summary>Holds the word lists to what makes a puzzle readable, in each language.</summary>
public sealed class WordThemeTests
{
    private const int LeastDistance = 3;

    // What conditions and prompts say of places and numbers; none may also be a name.
    private static readonly ImmutableArray<string[]> Spoken =
    [
        "left right end middle half column row total pair line kind object quarter corner number grid rating place exactly one".Split(
            ' '
        ),
        "links rechts ende mitte hälfte spalte reihe summe paar linie art gegenstand viertel ecke nummer zahl wert ort genau eins".Split(
            ' '
        ),
        "izquierda derecha extremo centro medio mitad lado columna fila total par línea tipo objeto cuarto esquina número valor sobre uno".Split(
            ' '
        ),
    ];

    private static readonly ImmutableArray<Regex> Words =
    [
        new("^[a-z]{3,}( [a-z]{2,}){0,2}$"),
        new("^[A-ZÄÖÜ][a-zäöüß]{2,}$"),
        new("^[a-záéíóúüñ]{3,}( [a-záéíóúüñ]{2,}){0,2}$"),
    ];

    public static TheoryData<string, Language> Lists =>
        new(
            from theme in ThemeCatalogue.All.OfType<WordTheme>()
            from language in Enum.GetValues<Language>()
            select (theme.Name, language)
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_theme_has_eight_categories_of_eight(string theme, Language language) =>
        Find(theme)
            .Categories(language)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(category => category.Artifacts.Length == 8);

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_name_can_be_read_for_another(string theme, Language language)
    {
        string[] labels = [.. Labels(theme, language).Select(Spelling.Folded)];
        var confusable =
            from first in labels.Index()
            from second in labels.Index()
            where first.Index != second.Index
            where
                first.Item.Contains(second.Item, StringComparison.Ordinal)
                || EditDistance.Between(first.Item, second.Item) < LeastDistance
            select (first.Item, second.Item);
        confusable.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_name_can_be_read_for_a_place_or_for_a_word_of_the_conditions(string theme, Language language)
    {
        PlaceNoun[] places = [Find(theme).Column(language), VaultPlaces.Column(language), VaultPlaces.Row(language)];
        string[] taken =
        [
            .. places.SelectMany(place => new[] { place.Singular, place.Plural, place.PluralDative }),
            .. Spoken[(int)language],
        ];
        string singular = Spelling.Folded(places[0].Singular);
        foreach (string label in Labels(theme, language).Select(Spelling.Folded))
        {
            label.Split(' ').Should().NotIntersectWith(taken.Select(Spelling.Folded));
            label.Should().NotContain(singular);
            EditDistance.Between(label, singular).Should().BeGreaterThanOrEqualTo(LeastDistance, label);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Words_are_spelt_with_the_letters_of_their_language(string theme, Language language)
    {
        PlaceNoun place = Find(theme).Column(language);
        Labels(theme, language)
            .Concat([place.Singular, place.Plural, place.PluralDative])
            .Should()
            .OnlyContain(word => Words[(int)language].IsMatch(word));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_noun_has_a_gender_that_its_language_has(string theme, Language language)
    {
        Gender[] genders = language switch
        {
            Language.German => [Gender.Masculine, Gender.Feminine, Gender.Neuter],
            Language.Spanish => [Gender.Masculine, Gender.Feminine],
            _ => [Gender.None],
        };
        Artifacts(theme, language).Select(noun => noun.Gender).Should().OnlyContain(gender => genders.Contains(gender));
        genders.Should().Contain(Find(theme).Column(language).Gender);
    }

    [Fact]
    public void No_German_noun_changes_in_the_dative()
    {
        // Masculine nouns with these endings are weak, "der Komet, dem Kometen", but for the few that are named here.
        var weak = new Regex(
            "((?<![ei])e|and|ant|arch|at|ent|et|graf|ist|it|nom|ot|soph|är)$",
            RegexOptions.CultureInvariant
        );
        string[] strong = ["Brokat", "Granit", "Käse", "Milchshake", "Salat", "Spinat", "Theodolit", "Zement"];
        ThemeCatalogue
            .All.OfType<WordTheme>()
            .SelectMany(theme => Artifacts(theme.Name, Language.German))
            .Where(noun => noun.Gender == Gender.Masculine && weak.IsMatch(noun.Name))
            .Select(noun => noun.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(strong);
    }

    [Fact]
    public void No_feminine_Spanish_noun_takes_a_masculine_article()
    {
        // A stressed a at the start: with an accent, or in a word of two syllables that has none: "el águila, el hacha".
        var stressed = new Regex("^h?(á|a[^aeiouáéíóú]+[aeo]$)", RegexOptions.CultureInvariant);
        stressed.IsMatch("águila").Should().BeTrue();
        stressed.IsMatch("hacha").Should().BeTrue();
        ThemeCatalogue
            .All.OfType<WordTheme>()
            .SelectMany(theme => Artifacts(theme.Name, Language.Spanish))
            .Where(noun => noun.Gender == Gender.Feminine && stressed.IsMatch(noun.Name))
            .Should()
            .BeEmpty();
    }

    private static WordTheme Find(string name) => (WordTheme)ThemeCatalogue.Find(name)!;

    private static IEnumerable<Noun> Artifacts(string theme, Language language) =>
        Find(theme).Categories(language).SelectMany(category => category.Artifacts);

    private static IEnumerable<string> Labels(string theme, Language language) =>
        Find(theme)
            .Categories(language)
            .Select(category => category.Name)
            .Concat(Artifacts(theme, language).Select(noun => noun.Name));
}
