using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Dialects.Bedrock;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects;

/// <summary>Whole calls through the one client.</summary>
public sealed class DialectCallTests
{
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData(
        "anthropic",
        Events,
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}\n\nevent: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
        529,
        "provider-error"
    )]
    [InlineData(
        "anthropic",
        Events,
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Overloaded\"}}\n\n",
        429,
        "rate-limited"
    )]
    [InlineData(
        "gemini",
        Events,
        "data: {\"error\":{\"message\":\"Overloaded\",\"status\":\"UNAVAILABLE\"}}\r\n\r\n",
        503,
        "provider-error"
    )]
    [InlineData(
        "gemini",
        "application/json",
        "[{\"error\":{\"code\":429,\"message\":\"Overloaded\",\"status\":\"RESOURCE_EXHAUSTED\"}}]",
        429,
        "rate-limited"
    )]
    [InlineData(
        "ollama",
        "application/x-ndjson",
        "{\"message\":{\"content\":\"a\"}}\n{\"error\":\"Overloaded\"}\n",
        null,
        "provider-error"
    )]
    [InlineData(
        "cohere",
        Events,
        "event: message-end\ndata: {\"type\":\"message-end\",\"delta\":{\"finish_reason\":\"ERROR\",\"error\":\"Overloaded\"}}\n\n",
        500,
        "provider-error"
    )]
    public async Task An_error_inside_a_stream_is_a_failure_with_its_status(
        string dialect,
        string type,
        string body,
        int? status,
        string failure
    )
    {
        Func<Task> calling = () => ReadAsync(Encoding.UTF8.GetBytes(body), type, dialect);
        PlayerException thrown = (await calling.Should().ThrowAsync<PlayerException>()).Which;
        thrown.Class.Should().Be(failure);
        thrown.Status.Should().Be(status);
        thrown.ProviderSentence.Should().Be("Overloaded");
        thrown.PossiblyBilled.Should().BeTrue();
    }

    [Fact]
    public async Task Frames_of_Bedrock_are_a_call_and_their_exceptions_its_failure()
    {
        byte[] text = FrameBytes.Event("contentBlockDelta", """{"delta":{"text":"a"}}""");
        byte[] stop = FrameBytes.Event("messageStop", """{"stopReason":"max_tokens"}""");
        byte[] usage = FrameBytes.Event("metadata", """{"usage":{"inputTokens":3,"outputTokens":4}}""");
        Call whole = await ReadAsync([.. text, .. stop, .. usage], EventFrameType, "bedrock");
        whole.Answer.Should().Be("a");
        whole.Last.FinishReason!.Value.Value.Should().Be("length");
        whole.Usage!.OutputTokenCount.Should().Be(4);

        byte[] slow = FrameBytes.Exception("throttlingException", """{"message":"Too many."}""");
        await FailsAsync([.. text, .. slow], "rate-limited");
        await FailsAsync(text, "cut");
        await FailsAsync([.. text, .. stop[..10]], "cut");
        await FailsAsync([.. text, .. new byte[20]], "unreadable-stream");
    }

    [Theory]
    [InlineData("anthropic")]
    [InlineData("gemini")]
    [InlineData("ollama")]
    [InlineData("cohere")]
    [InlineData("bedrock")]
    public void Every_dialect_is_found_by_its_name(string name) => DialectTable.Find(name)!.Name.Should().Be(name);

    private const string EventFrameType = "application/vnd.amazon.eventstream";

    private static Task<Call> ReadAsync(byte[] body, string type, string dialect) =>
        Call.ReadAsync(body, 1, 7, type, DialectTable.Find(dialect));

    private static async Task FailsAsync(byte[] body, string failure)
    {
        Func<Task> calling = () => ReadAsync(body, EventFrameType, "bedrock");
        (await calling.Should().ThrowAsync<PlayerException>()).Which.Class.Should().Be(failure);
    }
}
