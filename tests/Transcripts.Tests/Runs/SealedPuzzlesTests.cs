using Gridlock.Transcripts.Runs;

namespace Gridlock.Transcripts.Tests.Runs;

public sealed class SealedPuzzlesTests
{
    [Fact]
    public void Each_puzzle_is_there_once_in_the_order_of_first_appearance()
    {
        var puzzles = new SealedPuzzles();
        for (int i = 0; i < 3_000; i++)
        {
            puzzles.Add($"puzzle-{i % 1_000}", $"sha256:{i % 1_000:x64}");
        }

        puzzles.Should().HaveCount(1_000);
        puzzles
            .Should()
            .Equal(Enumerable.Range(0, 1_000).Select(i => new SealedPuzzle($"puzzle-{i}", $"sha256:{i:x64}")));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("an id\nof two lines", "no hash")]
    [InlineData("Rätsel 🧩", "sha256:00")]
    [InlineData("upper", "sha256:00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF")]
    [InlineData("", "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")]
    public void Any_name_comes_back_as_it_was(string id, string document)
    {
        var puzzles = new SealedPuzzles();
        puzzles.Add(id, document);

        puzzles.Should().Equal(new SealedPuzzle(id, document));
    }

    [Fact]
    public void A_name_longer_than_a_chunk_has_its_place()
    {
        string id = new('x', 200_000);
        var puzzles = new SealedPuzzles();
        puzzles.Add("short", "a");
        puzzles.Add(id, "b");
        puzzles.Add("after", "c");

        puzzles.Select(static puzzle => puzzle.Id).Should().Equal("short", id, "after");
    }
}
