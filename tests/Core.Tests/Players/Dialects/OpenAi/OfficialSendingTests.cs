using System.Net;
using System.Net.Sockets;
using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Dialects.OpenAi;

/// <summary>What OpenAI's SDK sends for us, and that it does no more than send.</summary>
public sealed class OfficialSendingTests
{
    private const string Secret = "sk-planted-0123456789";
    private const string ChatToken = """{"choices":[{"delta":{"reasoning_content":"why","content":"so"}}]}""";
    private const string ChatStop = """{"model":"served","choices":[{"delta":{},"finish_reason":"stop"}]}""";
    private const string Token = """{"type":"response.output_text.delta","delta":"so"}""";
    private const string Stop = """{"type":"response.completed","response":{"model":"served","status":"completed"}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("openai-chat-sdk", "/v1/chat/completions", ChatToken, ChatStop)]
    [InlineData("openai-responses-sdk", "/v1/responses", Token, Stop)]
    public async Task The_request_is_ours_and_the_stream_is_read_by_us(
        string dialect,
        string path,
        string token,
        string stop
    )
    {
        string events = RawServer.Chunk($"data: {token}\n\n") + RawServer.Chunk($"data: {stop}\n\n") + "0\r\n\r\n";
        await using var server = new RawServer(
            RawServer.StreamHead.Replace("\r\n\r\n", "\r\nx-request-id: req_1\r\n\r\n") + events
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Client(http, server.Address, dialect);

        Call call = await Call.MakeAsync(client, Cancellation);

        call.Answer.Should().Be("so");
        call.Last.ModelId.Should().Be("served");
        call.Last.Headers().Should().Contain("x-request-id", "req_1");
        server.Request.Should().StartWith($"POST {path} HTTP/1.1");
        server.Request.Should().Contain($"Authorization: Bearer {Secret}").And.Contain("Accept: text/event-stream");
        server.Request.Should().Contain("\"stream\":true").And.EndWith("}");
    }

    [Theory]
    [InlineData("openai-chat-sdk")]
    [InlineData("openai-responses-sdk")]
    public Task The_key_stands_in_one_header_and_without_one_there_is_none(string dialect) =>
        Sent.KeyIsInOneHeaderAsync(DialectTable.Find(dialect)!, "/v1/", "Authorization", $"Bearer {Sent.KeyText}");

    [Theory]
    [InlineData("openai-chat-sdk", ChatToken)]
    [InlineData("openai-responses-sdk", Token)]
    public async Task A_token_is_here_before_the_stream_ends_and_leaving_closes_the_connection(
        string dialect,
        string token
    )
    {
        await using var server = new RawServer(
            async (stream, stopping) =>
            {
                string start = RawServer.StreamHead + RawServer.Chunk($"data: {token}\n\n");
                await stream.WriteAsync(Encoding.UTF8.GetBytes(start), stopping);
                await RawServer.HoldAsync(stream, stopping);
            }
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Client(http, server.Address, dialect);

        await foreach (
            ChatResponseUpdate _ in client.GetStreamingResponseAsync("Hello", cancellationToken: Cancellation)
        )
        {
            break;
        }

        await server.ClientClosed.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
    }

    [Theory]
    [InlineData("openai-chat-sdk", "429 Too Many Requests", "rate-limited")]
    [InlineData("openai-responses-sdk", "500 Internal Server Error", "provider-error")]
    [InlineData("openai-responses-sdk", "401 Unauthorized", "refused-key")]
    public async Task An_error_is_read_by_us_and_nothing_is_sent_again(string dialect, string status, string expected)
    {
        await using var server = new RawServer(
            RawServer.Response(
                status,
                "Content-Type: application/json\r\nRetry-After: 7",
                $$$"""{"error":{"message":"No, {{{Secret}}}."}}"""
            )
        );
        PlayerException failure = await FailAsync(server.Address, dialect);

        failure.Class.Should().Be(expected);
        failure.ProviderSentence.Should().Be("No, ***.");
        failure.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        failure.ToString().Should().NotContain(Secret);
        server.Requests.Should().Be(1);
    }

    [Theory]
    [InlineData("openai-chat-sdk")]
    [InlineData("openai-responses-sdk")]
    public async Task Failures_of_the_network_are_told_as_ever(string dialect)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        (await FailAsync(new Uri($"http://127.0.0.1:{port}/v1"), dialect)).Class.Should().Be("unreachable");

        await using var silent = new RawServer(RawServer.HoldAsync);
        var limits = new WaitLimits { FirstToken = TimeSpan.FromMilliseconds(200) };
        PlayerException late = await FailAsync(silent.Address, dialect, limits);
        late.Message.Should().Be("testhost gave no first token within 0.2 s.");

        await using var abrupt = new RawServer("");
        (await FailAsync(abrupt.Address, dialect)).Class.Should().Be("cut");
    }

    private static async Task<PlayerException> FailAsync(Uri address, string dialect, WaitLimits? limits = null)
    {
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Client(http, address, dialect, limits);
        Func<Task> calling = () => Call.MakeAsync(client, Cancellation);
        return (await calling.Should().ThrowAsync<PlayerException>()).Which;
    }

    private static WireClient Client(HttpClient http, Uri address, string dialect, WaitLimits? limits = null) =>
        Call.Client(http, address, limits, Call.Key(Secret), DialectTable.Find(dialect));
}
