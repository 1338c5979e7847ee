using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class ThoughtTagsTests
{
    [Theory]
    [InlineData("why < 5 </thin </think>\n\nso </think>", "why < 5 </thin ", "\n\nso </think>")]
    [InlineData("\n<think>why</think>so", "why", "so")]
    [InlineData("</think>so", "", "so")]
    [InlineData("endless", "endless", "")]
    [InlineData("<thin", "<thin", "")]
    public void A_text_that_the_prompt_has_opened_is_reasoning_from_its_start(
        string text,
        string reasoning,
        string answer
    ) => EverySplitReads("/think", text, reasoning, answer);

    [Fact]
    public void Where_reasoning_has_a_field_the_answer_is_the_answer()
    {
        var tags = new ThoughtTags("/think");
        WireEvent[] events = [new WireEvent.Reasoning("why"), new WireEvent.Answer("so")];

        events.SelectMany(tags.Pass).Should().Equal(events);
    }

    [Theory]
    [InlineData("<think>why < 5 </thin </think>\n\nso <think>", "why < 5 </thin ", "\n\nso <think>")]
    [InlineData("\n <think></think>so", "", "so")]
    [InlineData("<think>endless </think", "endless </think", "")]
    [InlineData("so <think>why</think>", "", "so <think>why</think>")]
    [InlineData("<thin", "", "<thin")]
    [InlineData("<b>so</b>", "", "<b>so</b>")]
    [InlineData(" ", "", " ")]
    public void Every_split_reads_the_same(string text, string reasoning, string answer) =>
        EverySplitReads("think", text, reasoning, answer);

    private static void EverySplitReads(string tag, string text, string reasoning, string answer)
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var tags = new ThoughtTags(tag);
            var events = new List<WireEvent>();
            for (int at = 0; at < text.Length; )
            {
                int length = Math.Min(text.Length - at, 1 + random.Next(1 + seed % 12));
                events.AddRange(tags.Pass(new WireEvent.Answer(text.Substring(at, length))));
                at += length;
            }
            events.AddRange(tags.Pass(new WireEvent.Finished(FinishKind.Stop, "stop")));

            string.Concat(events.OfType<WireEvent.Reasoning>().Select(piece => piece.Text)).Should().Be(reasoning);
            string.Concat(events.OfType<WireEvent.Answer>().Select(piece => piece.Text)).Should().Be(answer);
            events[^1].Should().BeOfType<WireEvent.Finished>();
            events.Should().NotContain(new WireEvent.Answer("")).And.NotContain(new WireEvent.Reasoning(""));
        }
    }

    [Fact]
    public async Task A_recording_is_split_where_the_quirk_says_so()
    {
        const string stream = """
            data: {"choices":[{"delta":{"content":"<think>why</think>so"}}]}

            data: [DONE]


            """;
        Endpoint tagged = Evidence.Endpoint with { Quirks = Quirks.None with { ThoughtTag = "think" } };

        (await FoldAsync(stream, tagged)).Should().BeEquivalentTo(new { Reasoning = "why", Answer = "so" });
        (await FoldAsync(stream, Evidence.Endpoint)).Answer.Should().Be("<think>why</think>so");
    }

    private static async Task<Recording> FoldAsync(string stream, Endpoint endpoint)
    {
        using var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(stream));
        return await RecordingReader.FoldAsync(body, "openai-chat", endpoint, TestContext.Current.CancellationToken);
    }
}
