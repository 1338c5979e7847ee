using FsCheck;
using FsCheck.Fluent;
using Gridlock.App.Terminal;

namespace Gridlock.App.Tests.Terminal;

public sealed class TextWrapTests
{
    private static readonly string[] Words =
    [
        "a",
        "hall",
        "velociraptor",
        "日本語",
        "🎲🎲",
        "é",
        "",
        "supercalifragilistic",
    ];

    [Fact]
    public void No_line_is_wider_than_asked_and_no_word_is_lost() =>
        Prop.ForAll(
                Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
                Gen.Choose(4, 40).ToArbitrary(),
                (text, width) =>
                {
                    string[] lines = [.. TextWrap.Lines(text, width, "  ")];
                    string bare(string some) => some.Replace(" ", "", StringComparison.Ordinal);
                    return lines.All(line => TextWrap.Cells(line) <= width) && bare(string.Concat(lines)) == bare(text);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("scholar", 7, "scholar")]
    [InlineData("scholar", 9, "scholar  ")]
    [InlineData("scholar", 5, "scho…")]
    [InlineData("日本語", 5, "日本…")]
    [InlineData("日本語", 4, "日… ")]
    [InlineData("", 2, "  ")]
    public void Exactly_so_many_cells(string text, int width, string expected) =>
        TextWrap.Exactly(text, width).Should().Be(expected);

    [Fact]
    public void Names_cut_short_are_still_told_apart()
    {
        ShortNames.Of(["mandolin", "mandala", "harp", "manual"], 4).Should().Equal("mano", "mand", "harp", "manu");
        ShortNames.Of(["ruby", "opal"], 6).Should().Equal("ruby", "opal");
    }
}
