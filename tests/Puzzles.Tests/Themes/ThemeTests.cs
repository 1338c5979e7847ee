using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;

namespace Gridlock.Puzzles.Tests.Themes;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => [.. ThemeCatalogue.All.Select(theme => theme.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_name_can_be_read_for_another(string name)
    {
        Theme theme = ThemeCatalogue.Find(name)!;
        for (int seed = 0; seed < 50; seed++)
        {
            var drawn = theme.Draw(8, 8, Language.English, new SeededRandom(Seed.Parse($"{name} {seed}")));
            drawn.Should().HaveCount(8).And.OnlyContain(category => category.Artifacts.Length == 8);
            string[] all =
            [
                .. drawn.SelectMany(category => category.Artifacts.Select(noun => noun.Name).Append(category.Name)),
            ];
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = 0; j < all.Length; j++)
                {
                    if (i != j)
                    {
                        all[i]
                            .Contains(all[j], StringComparison.OrdinalIgnoreCase)
                            .Should()
                            .BeFalse($"{all[i]}, {all[j]}");
                        EditDistance.Between(all[i], all[j]).Should().BeGreaterThan(1, $"{all[i]}, {all[j]}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("flaw", "lawn", 2)]
    public void Edit_distance_counts_letters_to_change(string first, string second, int distance) =>
        EditDistance.Between(first, second).Should().Be(distance);
}
