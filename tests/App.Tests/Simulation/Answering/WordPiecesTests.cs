using Gridlock.App.Simulation.Answering;

namespace Gridlock.App.Tests.Simulation.Answering;

public sealed class WordPiecesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("the hall", "the| hall")]
    [InlineData("condition 12345", "conditio|n| 123|45")]
    [InlineData("a 🏠b\n\n  c", "a| |🏠|b|\n\n  |c")]
    [InlineData("{\"x\":1}", "{|\"|x|\"|:|1|}")]
    public void Text_falls_into_pieces(string text, string pieces)
    {
        Cut(text).Should().Equal(pieces.Split('|', StringSplitOptions.RemoveEmptyEntries));
        WordPieces.Count(text).Should().Be(Cut(text).Count);
    }

    [Fact]
    public void Pieces_of_any_text_give_the_text_and_split_no_character()
    {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Concat(
                Enumerable
                    .Range(0, random.Next(30))
                    .Select(_ =>
                        char.ConvertFromUtf32(
                            random.Next(4) == 0 ? random.Next(0x10000, 0x10FFFF) : random.Next(1, 0x700)
                        )
                    )
            );
            List<string> pieces = Cut(text);

            string.Concat(pieces).Should().Be(text);
            pieces.Any(p => char.IsHighSurrogate(p[^1])).Should().BeFalse();
        }
    }

    private static List<string> Cut(string text)
    {
        var pieces = new List<string>();
        while (text.Length > 0)
        {
            int length = WordPieces.FirstLength(text);
            pieces.Add(text[..length]);
            text = text[length..];
        }
        return pieces;
    }
}
