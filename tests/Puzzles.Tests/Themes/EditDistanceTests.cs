using Gridlock.Puzzles.Themes;

namespace Gridlock.Puzzles.Tests.Themes;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("flaw", "lawn", 2)]
    public void Edit_distance_counts_letters_to_change(string first, string second, int distance) =>
        EditDistance.Between(first, second).Should().Be(distance);
}
