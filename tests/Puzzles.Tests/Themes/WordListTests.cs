using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Themes;

public sealed class WordListTests
{
    private const string Text = """
        en column: hall, halls
        de column: der Saal, Säle, Sälen
        es column: la sala, salas

        en gem: ruby, jade
        de Edelstein: der Rubin, die Jade
        es piedra preciosa: el rubí, el jade
        """;

    [Fact]
    public void A_text_gives_each_language_its_nouns_with_their_genders()
    {
        var lists = WordList.ReadAll(Text);
        lists
            .Select(list => list.Column)
            .Should()
            .Equal(
                new PlaceNoun("hall", "halls"),
                new PlaceNoun("Saal", "Säle", "Sälen", Gender.Masculine),
                new PlaceNoun("sala", "salas", "salas", Gender.Feminine)
            );
        lists.Select(list => list.Categories.Single().Name).Should().Equal("gem", "Edelstein", "piedra preciosa");
        lists
            .Select(list => list.Categories.Single().Artifacts[^1])
            .Should()
            .Equal(new Noun("jade", Gender.None), new("Jade", Gender.Feminine), new("jade", Gender.Masculine));
    }

    [Theory]
    [InlineData("es piedra preciosa", "it gemma", "starts with 'es '")]
    [InlineData("die Jade", "Jade", "'Jade' has no article in German")]
    [InlineData("el jade", "das jade", "'das jade' has no article in Spanish")]
    [InlineData("en gem:", "en gem", "is not a name, a colon and words")]
    [InlineData(", Sälen", "", "another number of forms")]
    public void A_slip_is_named(string words, string slip, string message)
    {
        Action read = () => WordList.ReadAll(Text.Replace(words, slip, StringComparison.Ordinal));
        read.Should().Throw<FormatException>().WithMessage($"*{message}*");
    }
}
