using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Twins;

namespace Gridlock.Puzzles.Tests.Twins;

public sealed class AlikeThemesTests
{
    [Fact]
    public void Every_theme_has_one_for_its_twins() =>
        ThemeCatalogue
            .All.Should()
            .OnlyContain(theme => AlikeThemes.IsKnown(theme.Name) && AlikeThemes.For(theme.Name).Length > 0);

    [Fact]
    public void Real_words_change_and_invented_ones_stay_invented()
    {
        Names("museum").Should().Equal("market");
        Names("harbour").Should().Equal("film", "space", "mansion");
        Names("invented").Should().Equal("invented");
    }

    [Fact]
    public void A_foreign_theme_gets_any_real_words()
    {
        Names("zebra").Should().HaveCount(ThemeCatalogue.All.Length - 1).And.NotContain("invented");
        AlikeThemes.IsKnown("zebra").Should().BeFalse();
    }

    [Theory]
    [InlineData("film", "harbour", true)]
    [InlineData("film", "film", true)]
    [InlineData("film", "museum", false)]
    [InlineData("invented", "museum", false)]
    [InlineData("zebra", "zebra", false)]
    [InlineData(null, "film", false)]
    public void Only_themes_of_like_names_are_alike(string? one, string? other, bool alike)
    {
        AlikeThemes.Are(one, other).Should().Be(alike);
        AlikeThemes.Are(other, one).Should().Be(alike);
    }

    private static IEnumerable<string> Names(string theme) => AlikeThemes.For(theme).Select(other => other.Name);
}
