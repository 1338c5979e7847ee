using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects.OpenAiResponses;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.OpenAiResponses;

public sealed class ResponsesStreamTests
{
    private const string Created =
        """{"type":"response.created","response":{"id":"r1","model":"served","error":null}}""";
    private const string Thought = """{"type":"response.reasoning_text.delta","delta":"why"}""";
    private const string Summary = """{"type":"response.reasoning_summary_text.delta","delta":"in short"}""";
    private const string Text = """{"type":"response.output_text.delta","delta":"so"}""";
    private const string Completed =
        """{"type":"response.completed","response":{"id":"r1","model":"served","status":"completed","error":null,"output":[{"type":"reasoning","summary":[{"type":"summary_text","text":"in short"}]},{"type":"message","content":[{"type":"output_text","text":"so"}]}],"usage":{"input_tokens":3,"output_tokens":9,"output_tokens_details":{"reasoning_tokens":5},"input_tokens_details":{"cached_tokens":1}}}}""";

    [Fact]
    public async Task A_stream_is_folded()
    {
        Call call = await ReadAsync(Created, Thought, Text, Completed);

        call.Reasoning.Should().Be("why");
        call.Answer.Should().Be("so");
        call.Last.ModelId.Should().Be("served");
        call.Last.ResponseId.Should().Be("r1");
        call.Last.FinishReason!.Value.Value.Should().Be("stop");
        call.Last.FinishWord().Should().Be("completed");
        call.Usage!.InputTokenCount.Should().Be(3);
        call.Usage.OutputTokenCount.Should().Be(9);
        call.Usage.ReasoningTokenCount.Should().Be(5);
        call.Usage.CachedInputTokenCount.Should().Be(1);
    }

    [Fact]
    public async Task Text_whose_pieces_got_lost_is_taken_from_the_end()
    {
        Call call = await ReadAsync(Created, Completed);

        call.Reasoning.Should().Be("in short");
        call.Answer.Should().Be("so");
    }

    [Fact]
    public async Task A_summary_beside_the_reasoning_is_not_reasoning_twice() =>
        (await ReadAsync(Created, Thought, Summary, Text, Completed)).Reasoning.Should().Be("why");

    [Fact]
    public async Task A_summary_alone_is_the_reasoning() =>
        (await ReadAsync(Created, Summary, Text, Completed)).Reasoning.Should().Be("in short");

    [Fact]
    public async Task A_server_that_does_not_stream_is_read_as_a_whole()
    {
        Call call = await Call.ReadAsync(
            """{"object":"response","id":"r1","model":"served","status":"completed","error":null,"output":[{"type":"message","content":[{"type":"output_text","text":"so"}]}]}""",
            "application/json",
            ResponsesDialect.Plain
        );
        call.Answer.Should().Be("so");
        call.Last.ModelId.Should().Be("served");
    }

    [Theory]
    [InlineData("max_output_tokens", "length")]
    [InlineData("content_filter", "refusal")]
    public async Task An_incomplete_answer_says_why(string reason, string finish)
    {
        Call call = await ReadAsync(
            Text,
            """{"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"REASON"}}}""".Replace(
                "REASON",
                reason
            )
        );
        call.Answer.Should().Be("so");
        call.Last.FinishReason!.Value.Value.Should().Be(finish);
        call.Last.FinishWord().Should().Be(reason);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_that_finishes_as_refusal()
    {
        Call call = await ReadAsync(
            """{"type":"response.refusal.delta","delta":"I can not."}""",
            """{"type":"response.completed","response":{"status":"completed","output":[]}}"""
        );
        call.Answer.Should().Be("I can not.");
        call.Last.FinishReason!.Value.Value.Should().Be("refusal");
    }

    [Theory]
    [InlineData(
        """{"type":"response.failed","response":{"status":"failed","error":{"code":"server_error","message":"The model crashed."}}}""",
        "provider-error",
        "The model crashed."
    )]
    [InlineData(
        """{"type":"response.failed","response":{"status":"failed","error":{"code":"rate_limit_exceeded","message":"Slow down."}}}""",
        "rate-limited",
        "Slow down."
    )]
    [InlineData(
        """{"type":"error","code":"invalid_prompt","message":"Not this.","param":null}""",
        "bad-request",
        "Not this."
    )]
    [InlineData("""{"type":"response.output_text.done","text":"so"}""", "cut", null)]
    public async Task What_is_no_whole_answer_fails_in_its_class(string last, string expected, string? sentence)
    {
        Func<Task> reading = () => ReadAsync(Created, Text, last);

        PlayerException failure = (await reading.Should().ThrowAsync<PlayerException>()).Which;

        failure.Class.Should().Be(expected);
        failure.ProviderSentence.Should().Be(sentence);
        failure.PossiblyBilled.Should().BeTrue();
    }

    private static Task<Call> ReadAsync(params string[] payloads) =>
        Call.ReadAsync(
            string.Concat(payloads.Select(payload => $"event: any\ndata: {payload}\n\n")),
            dialect: ResponsesDialect.Plain
        );
}
