using Gridlock.Core.Players.Dialects.Anthropic;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Anthropic;

public sealed class AnthropicReaderTests
{
    [Fact]
    public void Thinking_and_text_are_told_apart_wherever_they_stand()
    {
        Said said = Read(
            """{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"a","signature":""}}""",
            """{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"b"}}""",
            """{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"s"}}""",
            """{"type":"content_block_start","index":1,"content_block":{"type":"text","text":"c"}}""",
            """{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"d"}}"""
        );
        said.Reasoning.Should().Be("ab");
        said.Answer.Should().Be("cd");
    }

    [Theory]
    [InlineData("""{"type":"ping"}""")]
    [InlineData("""{"type":"vertex_event","google":"metadata"}""")]
    [InlineData("""{"type":"content_block_stop","index":0}""")]
    [InlineData("""{"type":"content_block_start","index":0,"content_block":{"type":"redacted_thinking","data":"x"}}""")]
    [InlineData("""{"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"n"}}""")]
    [InlineData("""{"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{"}}""")]
    [InlineData(
        """{"type":"content_block_delta","index":0,"delta":{"type":"citations_delta","citation":{"cited_text":"x"}}}"""
    )]
    [InlineData("""{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":""}}""")]
    [InlineData("""{"type":"content_block_delta","index":0}""")]
    [InlineData("""{"type":"message_delta","delta":{"stop_reason":null}}""")]
    [InlineData("""{}""")]
    [InlineData("""[1]""")]
    [InlineData("""null""")]
    [InlineData("\"text\"")]
    public void What_holds_no_text_says_nothing(string payload) => Read(payload).Events.Should().BeEmpty();

    [Theory]
    [InlineData("end_turn", FinishKind.Stop)]
    [InlineData("stop_sequence", FinishKind.Stop)]
    [InlineData("max_tokens", FinishKind.Length)]
    [InlineData("model_context_window_exceeded", FinishKind.Length)]
    [InlineData("refusal", FinishKind.Refusal)]
    [InlineData("pause_turn", FinishKind.Stop)]
    [InlineData("tool_use", FinishKind.Stop)]
    [InlineData("a_later_word", FinishKind.Stop)]
    public void The_reason_of_an_end_keeps_its_word(string word, FinishKind kind)
    {
        Said said = Read(
            $$$"""{"type":"message_delta","delta":{"stop_reason":"{{{word}}}"},"usage":{"output_tokens":2}}"""
        );
        said.Finish.Should().Be(new WireEvent.Finished(kind, word));
    }

    [Fact]
    public void Counts_are_cumulative_and_cached_input_is_input()
    {
        Said said = Read(
            """{"type":"message_start","message":{"id":"msg_1","model":"claude-x","usage":{"input_tokens":43,"cache_read_input_tokens":1000,"cache_creation_input_tokens":200,"output_tokens":1}}}""",
            """{"type":"message_delta","delta":{},"usage":{"output_tokens":50}}""",
            """{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":61,"output_tokens":90,"output_tokens_details":{"thinking_tokens":70}}}""",
            """{"type":"message_stop"}"""
        );
        said.Usage.Should().Be(new TokenCount(1261, 90, 70, 1000));
        said.Id.Should().Be("msg_1");
        said.Model.Should().Be("claude-x");
        said.Events[^1].Should().BeOfType<WireEvent.Ended>();
    }

    [Theory]
    [InlineData("overloaded_error", 529)]
    [InlineData("rate_limit_error", 429)]
    [InlineData("api_error", 500)]
    [InlineData("authentication_error", 401)]
    [InlineData("billing_error", 402)]
    [InlineData("permission_error", 403)]
    [InlineData("not_found_error", 404)]
    [InlineData("request_too_large", 413)]
    [InlineData("invalid_request_error", 400)]
    [InlineData("timeout_error", 504)]
    [InlineData("a_later_error", null)]
    public void An_error_in_the_stream_has_the_status_of_its_type(string type, int? status)
    {
        string payload =
            $$$"""{"type":"error","error":{"type":"{{{type}}}","message":"Overloaded"},"request_id":"r"}""";
        Read(payload).Fault.Should().Be(new ProviderFault("Overloaded", type, status));
        Said.Named(new AnthropicReader(), "error", """{"error":"gone"}""")
            .Fault.Should()
            .Be(new ProviderFault("gone", null, null));
    }

    [Fact]
    public void An_answer_that_was_not_streamed_is_read_as_well()
    {
        Said said = Read(
            """{"id":"msg_1","type":"message","model":"claude-x","content":[{"type":"thinking","thinking":"t","signature":"s"},{"type":"text","text":"a"}],"stop_reason":"max_tokens","usage":{"input_tokens":1,"output_tokens":2}}"""
        );
        said.Should()
            .BeEquivalentTo(
                new
                {
                    Reasoning = "t",
                    Answer = "a",
                    Model = "claude-x",
                }
            );
        said.Finish.Kind.Should().Be(FinishKind.Length);
        said.Usage.Should().Be(new TokenCount(1, 2));
    }

    private static Said Read(params string[] payloads) => Said.By(new AnthropicReader(), payloads);
}
