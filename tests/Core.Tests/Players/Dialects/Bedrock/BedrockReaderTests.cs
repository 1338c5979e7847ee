using Gridlock.Core.Players.Dialects.Bedrock;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Bedrock;

public sealed class BedrockReaderTests
{
    [Fact]
    public void An_event_reads_the_same_named_by_its_frame_or_by_its_member()
    {
        (string Name, string Content)[] events =
        [
            ("messageStart", """{"role":"assistant","p":"abc"}"""),
            ("contentBlockDelta", """{"contentBlockIndex":0,"delta":{"reasoningContent":{"text":"t"}}}"""),
            ("contentBlockDelta", """{"contentBlockIndex":0,"delta":{"reasoningContent":{"signature":"s"}}}"""),
            (
                "contentBlockDelta",
                """{"contentBlockIndex":0,"delta":{"reasoningContent":{"redactedContent":"cg=="}}}"""
            ),
            ("contentBlockStop", """{"contentBlockIndex":0}"""),
            ("contentBlockStart", """{"contentBlockIndex":1,"start":{"toolUse":{"name":"f"}}}"""),
            ("contentBlockDelta", """{"contentBlockIndex":1,"delta":{"toolUse":{"input":"{"}}}"""),
            ("contentBlockDelta", """{"contentBlockIndex":2,"delta":{"text":"a"}}"""),
            ("contentBlockDelta", """{"contentBlockIndex":2,"delta":{"citation":{"title":"x"}}}"""),
            ("aLaterEvent", """{"text":"x"}"""),
            ("messageStop", """{"stopReason":"end_turn"}"""),
            (
                "metadata",
                """{"usage":{"inputTokens":51,"outputTokens":94,"totalTokens":1345,"cacheReadInputTokens":1000,"cacheWriteInputTokens":200},"trace":{"promptRouter":{"invokedModelId":"claude-x"}}}"""
            ),
        ];
        var reader = new BedrockReader();
        var named = new Said([.. events.SelectMany(e => Said.Named(reader, e.Name, e.Content).Events)]);
        Said written = Said.By(reader, events.Select(e => $$"""{"{{e.Name}}":{{e.Content}}}"""));

        written.Events.Should().Equal(named.Events);
        named.Reasoning.Should().Be("t");
        named.Answer.Should().Be("a");
        named.Finish.Should().Be(new WireEvent.Finished(FinishKind.Stop, "end_turn"));
        named.Usage.Should().Be(new TokenCount(1251, 94, null, 1000));
        named.Model.Should().Be("claude-x");
        named.Events[^1].Should().BeOfType<WireEvent.Ended>();
    }

    [Theory]
    [InlineData("max_tokens", FinishKind.Length)]
    [InlineData("model_context_window_exceeded", FinishKind.Length)]
    [InlineData("guardrail_intervened", FinishKind.Refusal)]
    [InlineData("content_filtered", FinishKind.Refusal)]
    [InlineData("refusal", FinishKind.Refusal)]
    [InlineData("stop_sequence", FinishKind.Stop)]
    [InlineData("tool_use", FinishKind.Stop)]
    public void The_reason_of_an_end_keeps_its_word(string word, FinishKind kind) =>
        Said.Named(new BedrockReader(), "messageStop", $$"""{"stopReason":"{{word}}"}""")
            .Finish.Should()
            .Be(new WireEvent.Finished(kind, word));

    [Theory]
    [InlineData("throttlingException", """{"message":"m"}""", 429)]
    [InlineData("validationException", """{"Message":"m"}""", 400)]
    [InlineData("internalServerException", """{"message":"m"}""", 500)]
    [InlineData("serviceUnavailableException", """{"message":"m"}""", 503)]
    [InlineData("modelStreamErrorException", """{"message":"m"}""", 500)]
    [InlineData("modelStreamErrorException", """{"message":"x","originalStatusCode":529,"originalMessage":"m"}""", 529)]
    [InlineData("aLaterException", """{"message":"m"}""", null)]
    public void An_exception_in_the_stream_is_a_failure_with_its_status(string name, string content, int? status)
    {
        var fault = new ProviderFault("m", name, status);
        Said.Named(new BedrockReader(), name, content).Fault.Should().Be(fault);
        Said.By(new BedrockReader(), $$"""{"{{name}}":{{content}}}""").Fault.Should().Be(fault);
    }

    [Fact]
    public void An_error_that_only_headers_tell_is_a_failure() =>
        Said.Named(new BedrockReader(), "error", """{"code":"InternalFailure","message":"m"}""")
            .Fault.Should()
            .Be(new ProviderFault("m", "InternalFailure", null));

    [Fact]
    public void An_answer_that_was_not_streamed_is_read_as_well()
    {
        Said said = Said.By(
            new BedrockReader(),
            """{"output":{"message":{"role":"assistant","content":[{"reasoningContent":{"reasoningText":{"text":"t","signature":"s"}}},{"text":"a"}]}},"stopReason":"max_tokens","usage":{"inputTokens":1,"outputTokens":2}}"""
        );
        said.Should().BeEquivalentTo(new { Reasoning = "t", Answer = "a" });
        said.Finish.Kind.Should().Be(FinishKind.Length);
        said.Usage.Should().Be(new TokenCount(1, 2));
    }
}
