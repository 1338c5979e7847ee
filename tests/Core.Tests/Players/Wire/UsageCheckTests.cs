using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class UsageCheckTests
{
    private static readonly TokenCount s_plain = new(10, 100);

    [Fact]
    public void A_count_that_fits_its_text_has_no_remark() =>
        Check(s_plain with { Reasoning = 60 }, 240, 160)
            .Should()
            .BeEquivalentTo(
                new
                {
                    Count = s_plain with
                    {
                        Reasoning = 60,
                    },
                    Source = UsageSource.Reported,
                    Remark = (string?)null,
                }
            );

    [Fact]
    public void Reasoning_that_is_billed_and_not_shown_is_no_contradiction() =>
        Check(s_plain with { Reasoning = 90 }, 0, 40)!.Remark.Should().BeNull();

    [Fact]
    public void Nothing_counted_and_nothing_said_is_nothing() => Check(null, 0, 0).Should().BeNull();

    [Fact]
    public void Without_a_count_the_text_is_measured()
    {
        CheckedUsage usage = Check(null, 400, 41)!;

        usage.Source.Should().Be(UsageSource.Estimated);
        usage.Count.Should().Be(new TokenCount(null, 111));
        usage.Remark.Should().Be("No usage was reported; 111 is estimated from the text.");
    }

    [Fact]
    public void No_output_for_a_text_is_no_usable_count()
    {
        CheckedUsage usage = Check(new TokenCount(10, 0), 0, 40)!;

        usage.Source.Should().Be(UsageSource.Estimated);
        usage.Count.Should().Be(new TokenCount(10, 10));
        usage.Remark.Should().Contain("0 output tokens were reported");
    }

    [Theory]
    [InlineData(0L, false, "0 reasoning tokens were reported for 240 characters of reasoning.")]
    [InlineData(0L, true, "0 reasoning tokens were reported for 240 characters of reasoning.")]
    [InlineData(null, true, "No reasoning tokens were reported for 240 characters of reasoning.")]
    [InlineData(null, false, null)]
    public void Reasoning_that_is_shown_and_not_counted_is_a_contradiction(long? counted, bool usual, string? remark) =>
        Check(s_plain with { Reasoning = counted }, 240, 160, Quirks.None with { CountsReasoning = usual })!
            .Remark.Should()
            .Be(remark);

    [Theory]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void Fewer_tokens_than_a_third_of_the_text_are_too_few(int output, bool flagged)
    {
        CheckedUsage usage = Check(new TokenCount(10, output), 0, 1200)!;

        usage.Source.Should().Be(UsageSource.Reported);
        usage.Count.Output.Should().Be(output);
        (usage.Remark is not null).Should().Be(flagged);
    }

    [Fact]
    public void More_reasoning_than_output_is_a_contradiction() =>
        Check(s_plain with { Reasoning = 101 }, 0, 0)!
            .Remark.Should()
            .Be("101 reasoning tokens are more than the 100 output tokens that hold them.");

    [Fact]
    public void A_script_without_spaces_takes_a_token_a_character()
    {
        var text = new TextMeasure();
        text.Add("已经八个字了吗");
        text.Tokens.Should().Be(7);
        text.Add("four");
        text.Tokens.Should().Be(8);
    }

    [Theory]
    [InlineData("azure-deepseek/chat-deepseek-v4-pro.chunks.jsonl", "0 reasoning tokens were reported")]
    [InlineData("mistral/chat-thinking-stream.sse", null)]
    [InlineData("xai/chat-grok-3-mini-reasoning_content.chunks.jsonl", null)]
    [InlineData("openrouter/chat-reasoning-stream.sse", null)]
    public async Task Real_counts_are_judged(string file, string? remark)
    {
        using var body = new MemoryStream(Evidence.Read(file));
        Recording read = await RecordingReader.FoldAsync(
            body,
            "openai-chat",
            Evidence.Endpoint,
            TestContext.Current.CancellationToken
        );
        (read.UsageRemark ?? "").Should().StartWith(remark ?? "");
        (read.UsageRemark is null).Should().Be(remark is null);
    }

    private static CheckedUsage? Check(TokenCount? count, int reasoning, int answer, Quirks? quirks = null) =>
        UsageCheck.Of(count, Measure(reasoning), Measure(answer), quirks ?? Quirks.None);

    private static TextMeasure Measure(int letters)
    {
        var text = new TextMeasure();
        text.Add(new string('x', letters));
        return text;
    }
}
