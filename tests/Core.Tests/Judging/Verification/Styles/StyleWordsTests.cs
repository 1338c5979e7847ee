using System.Collections.Immutable;
using Gridlock.Core.Judging.Verification.Styles;

namespace Gridlock.Core.Tests.Judging.Verification.Styles;

public sealed class StyleWordsTests
{
    [Fact]
    public void Every_style_is_read_as_it_is_written()
    {
        foreach (string word in StyleWords.All)
        {
            foreach (string tail in new[] { "", "+fresh", "+confidence", "+fresh+confidence" })
            {
                Read(word + tail).ToString().Should().Be(word + tail);
            }
        }
        Read(" Sure+CONFIDENCE+fresh ").ToString().Should().Be("sure+fresh+confidence");
    }

    [Theory]
    [InlineData("chek", "'chek' is not a verification style; did you mean check?")]
    [InlineData(
        "planted-ner+fresh",
        "'planted-ner+fresh' is not a verification style; did you mean planted-near+fresh?"
    )]
    [InlineData(
        "sure+frsh",
        "'+frsh' in 'sure+frsh' is nothing that a verification style can have; write +fresh or +confidence."
    )]
    public void What_is_no_style_is_refused_with_the_nearest_one(string written, string reason) =>
        StyleWords.Read(written).Should().Be(new StyleReading.Refused(reason));

    [Fact]
    public void Rounds_are_counted_together_by_stance_and_conversation()
    {
        Read("planted-near+confidence").Group.Should().Be("planted");
        Read("violated-true+fresh").Group.Should().Be("violated+fresh");
    }

    [Fact]
    public void Repeats_begin_one_style_further_on_so_that_each_stands_in_each_place_once()
    {
        ImmutableArray<VerificationStyle> styles = [Read("check"), Read("sure"), Read("wrong")];
        for (int round = 1; round <= 6; round++)
        {
            Enumerable
                .Range(1, styles.Length)
                .Select(repeat => StyleSchedule.OfRound(StyleSchedule.OfRepeat(styles, repeat), round))
                .Should()
                .BeEquivalentTo(styles);
        }
        StyleSchedule.OfRepeat(styles, 1).Should().Equal(styles);
        StyleSchedule.OfRound([], 4).Should().Be(VerificationStyle.Usual);
        StyleSchedule.Words([Read("check"), Read("check")]).Should().BeNull();
    }

    private static VerificationStyle Read(string word) => ((StyleReading.Read)StyleWords.Read(word)).Style;
}
