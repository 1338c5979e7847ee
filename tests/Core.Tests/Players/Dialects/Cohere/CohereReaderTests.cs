using Gridlock.Core.Players.Dialects.Cohere;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Cohere;

public sealed class CohereReaderTests
{
    [Fact]
    public void Thinking_and_text_are_told_apart_wherever_they_stand()
    {
        Said said = Read(
            """{"id":"c1","type":"message-start","delta":{"message":{"role":"assistant","content":[]}}}""",
            """{"type":"content-start","index":0,"delta":{"message":{"content":{"type":"thinking","thinking":"t"}}}}""",
            """{"type":"content-delta","index":0,"delta":{"message":{"content":{"thinking":"u"}}}}""",
            """{"type":"content-end","index":0}""",
            """{"type":"content-start","index":1,"delta":{"message":{"content":{"type":"text","text":"a"}}}}""",
            """{"type":"content-delta","index":1,"delta":{"message":{"content":{"text":"b"}}}}"""
        );
        said.Reasoning.Should().Be("tu");
        said.Answer.Should().Be("ab");
        said.Id.Should().Be("c1");
    }

    [Theory]
    [InlineData("""{"type":"tool-plan-delta","delta":{"message":{"tool_plan":"p"}}}""")]
    [InlineData("""{"type":"tool-call-start","index":0,"delta":{"message":{"tool_calls":{"id":"x"}}}}""")]
    [InlineData(
        """{"type":"tool-call-delta","index":0,"delta":{"message":{"tool_calls":{"function":{"arguments":"{"}}}}}"""
    )]
    [InlineData("""{"type":"citation-start","index":0,"delta":{"message":{"citations":{"text":"x"}}}}""")]
    [InlineData("""{"type":"citation-end","index":0}""")]
    [InlineData("""{"type":"debug","prompt":"p"}""")]
    [InlineData("""{"type":"a-later-event","delta":{"message":{"content":{"text":"x"}}}}""")]
    [InlineData("""{"type":"message-end"}""")]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    public void What_holds_no_text_says_nothing(string payload) => Read(payload).Events.Should().BeEmpty();

    [Theory]
    [InlineData("COMPLETE", FinishKind.Stop)]
    [InlineData("STOP_SEQUENCE", FinishKind.Stop)]
    [InlineData("MAX_TOKENS", FinishKind.Length)]
    [InlineData("TOOL_CALL", FinishKind.Stop)]
    [InlineData("ERROR_TOXIC", FinishKind.Refusal)]
    public void The_reason_of_an_end_keeps_its_word(string word, FinishKind kind) =>
        Read($$$"""{"type":"message-end","delta":{"finish_reason":"{{{word}}}"}}""")
            .Finish.Should()
            .Be(new WireEvent.Finished(kind, word));

    [Theory]
    [InlineData("ERROR", 500)]
    [InlineData("TIMEOUT", 504)]
    public void An_end_by_the_servers_failure_is_a_failure(string word, int status)
    {
        Said said = Read(
            """{"type":"message-end","delta":{"finish_reason":"WORD","error":"It broke.","usage":{"billed_units":{"input_tokens":3,"output_tokens":4}}}}""".Replace(
                "WORD",
                word,
                StringComparison.Ordinal
            )
        );
        said.Fault.Should().Be(new ProviderFault("It broke.", word, status));
        said.Usage.Should().Be(new TokenCount(3, 4), "what was billed is the next best count");
    }

    [Fact]
    public void What_went_through_the_model_counts_and_not_what_is_billed()
    {
        Said said = Read(
            """{"type":"message-end","delta":{"finish_reason":"COMPLETE","usage":{"billed_units":{"input_tokens":44,"output_tokens":2692},"tokens":{"input_tokens":1430,"output_tokens":2697,"reasoning_tokens":2463},"cached_tokens":1392}}}"""
        );
        said.Usage.Should().Be(new TokenCount(1430, 2697, 2463, 1392));
    }

    [Fact]
    public void An_error_has_a_sentence_and_no_type()
    {
        Read("""{"id":"x","message":"invalid api token"}""").Fault.Sentence.Should().Be("invalid api token");
        Read("""{"type":"error","message":"gone"}""").Fault.Sentence.Should().Be("gone");
    }

    [Fact]
    public void An_answer_that_was_not_streamed_is_read_as_well()
    {
        Said said = Read(
            """{"id":"c1","finish_reason":"MAX_TOKENS","message":{"role":"assistant","content":[{"type":"thinking","thinking":"t"},{"type":"text","text":"a"}]},"usage":{"tokens":{"input_tokens":1,"output_tokens":2}}}"""
        );
        said.Should()
            .BeEquivalentTo(
                new
                {
                    Reasoning = "t",
                    Answer = "a",
                    Id = "c1",
                }
            );
        said.Finish.Kind.Should().Be(FinishKind.Length);
        said.Usage.Should().Be(new TokenCount(1, 2));
    }

    private static Said Read(params string[] payloads) => Said.By(new CohereReader(), payloads);
}
