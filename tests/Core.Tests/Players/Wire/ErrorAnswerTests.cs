using System.Net;
using System.Net.Sockets;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class ErrorAnswerTests
{
    private const string Json = "Content-Type: application/json";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(
        "401 Unauthorized",
        """{"error":{"message":"Incorrect API key provided.","type":"invalid_request_error","code":"invalid_api_key"}}""",
        "refused-key",
        "Incorrect API key provided."
    )]
    [InlineData("401 Unauthorized", """{"detail":"Invalid API Key"}""", "refused-key", "Invalid API Key")]
    [InlineData(
        "403 Forbidden",
        """{"message":"The security token is invalid."}""",
        "refused-key",
        "The security token is invalid."
    )]
    [InlineData(
        "402 Payment Required",
        """{"error":{"message":"Insufficient Balance"}}""",
        "out-of-credit",
        "Insufficient Balance"
    )]
    [InlineData(
        "400 Bad Request",
        """{"code":"invalid-argument","error":"Incorrect API key provided."}""",
        "refused-key",
        "Incorrect API key provided."
    )]
    [InlineData(
        "400 Bad Request",
        """[{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT"}}]""",
        "refused-key",
        "API key not valid."
    )]
    [InlineData(
        "400 Bad Request",
        """{"error":{"message":"maximum context length is 8192 tokens","type":"invalid_request_error"}}""",
        "bad-request",
        "maximum context length is 8192 tokens"
    )]
    [InlineData(
        "400 Bad Request",
        """{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low."}}""",
        "out-of-credit",
        "Your credit balance is too low."
    )]
    [InlineData(
        "404 Not Found",
        """{"error":{"message":"model \"x\" not found, try pulling it first"}}""",
        "bad-request",
        "model \"x\" not found, try pulling it first"
    )]
    [InlineData(
        "422 Unprocessable Entity",
        """{"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","seed"],"msg":"Extra inputs are not permitted"}]}}""",
        "bad-request",
        "body.seed: Extra inputs are not permitted"
    )]
    [InlineData(
        "429 Too Many Requests",
        """{"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}}""",
        "rate-limited",
        "Rate limit reached"
    )]
    [InlineData(
        "429 Too Many Requests",
        """{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}""",
        "out-of-credit",
        "You exceeded your current quota"
    )]
    [InlineData(
        "500 Internal Server Error",
        """{"error":{"message":"The server had an error"}}""",
        "provider-error",
        "The server had an error"
    )]
    [InlineData(
        "529 Overloaded",
        """{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}""",
        "provider-error",
        "Overloaded"
    )]
    [InlineData("408 Request Timeout", """{"error":"too slow"}""", "timeout", "too slow")]
    [InlineData(
        "400 Bad Request",
        """{"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"prompt too long"}}}""",
        "bad-request",
        "Provider returned error: prompt too long"
    )]
    [InlineData("503 Service Unavailable", "<html><body>down</body></html>", "provider-error", null)]
    [InlineData("500 Internal Server Error", "", "provider-error", null)]
    [InlineData("404 Not Found", "404 page not found", "bad-request", null)]
    [InlineData("400 Bad Request", "[]", "bad-request", null)]
    [InlineData("400 Bad Request", "null", "bad-request", null)]
    [InlineData("400 Bad Request", "\"text\"", "bad-request", null)]
    public async Task An_error_has_its_class_and_the_providers_sentence(
        string status,
        string body,
        string expected,
        string? sentence
    )
    {
        PlayerException failure = await FailAsync(RawServer.Response(status, Json, body));

        failure.Class.Should().Be(expected);
        failure.Status.Should().Be(int.Parse(status[..3], null));
        failure.ProviderSentence.Should().Be(sentence);
        failure.PossiblyBilled.Should().Be(failure.Status is >= 500 or 408);
        failure.Message.Should().Contain("testhost").And.Contain(status[..3]).And.Contain(sentence ?? "gave no reason");
    }

    [Theory]
    [InlineData("Retry-After: 7", 7_000)]
    [InlineData("Retry-After: 0", 0)]
    [InlineData("retry-after-ms: 250\r\nRetry-After: 1", 250)]
    [InlineData("Retry-After: Mon, 01 Jan 2001 00:00:00 GMT", 0)]
    [InlineData("X-Other: 1", null)]
    [InlineData("Retry-After: soon", null)]
    public async Task The_wait_that_is_asked_for_is_read(string header, int? milliseconds)
    {
        PlayerException failure = await FailAsync(
            RawServer.Response("429 Too Many Requests", $"{Json}\r\n{header}", """{"error":{"message":"Slow down"}}""")
        );
        failure.RetryAfter.Should().Be(milliseconds is int wait ? TimeSpan.FromMilliseconds(wait) : null);
    }

    [Fact]
    public async Task A_date_to_wait_for_is_read_against_the_clock()
    {
        DateTimeOffset then = TimeProvider.System.GetUtcNow().AddMinutes(10);
        PlayerException failure = await FailAsync(
            RawServer.Response("503 Service Unavailable", $"{Json}\r\nRetry-After: {then:R}", "{}")
        );
        failure.RetryAfter.Should().BeCloseTo(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_page_in_place_of_a_stream_is_named()
    {
        PlayerException failure = await FailAsync(
            RawServer.Response("200 OK", "Content-Type: text/html", "<html>Sign in</html>")
        );
        failure.Class.Should().Be("unreadable-stream");
        failure.Message.Should().Contain("text/html").And.Contain("/v1/chat/completions");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        PlayerException failure = await FailAsync(
            RawServer.Response("301 Moved Permanently", "Location: https://elsewhere/v1/chat?k=hunter2", "")
        );
        failure.Class.Should().Be("bad-request");
        failure.Message.Should().Contain("https://elsewhere/v1/chat").And.NotContain("hunter2");
    }

    [Fact]
    public async Task Nothing_at_the_port_is_unreachable_and_not_billed()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();

        PlayerException failure = await FailAsync(new Uri($"http://127.0.0.1:{port}/v1"));

        failure.Class.Should().Be("unreachable");
        failure.PossiblyBilled.Should().BeFalse();
        failure
            .Message.Should()
            .Be($"Nothing answers at http://127.0.0.1:{port} (Connection refused); is testhost running there?");
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_unreachable()
    {
        PlayerException failure = await FailAsync(new Uri("http://no-such-host.invalid/v1"));

        failure.Class.Should().Be("unreachable");
        failure.PossiblyBilled.Should().BeFalse();
        failure
            .Message.Should()
            .StartWith("Nothing answers at http://no-such-host.invalid (")
            .And.EndWith("); check the address, the network and any proxy.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Ty")]
    public async Task A_connection_closed_before_an_answer_is_cut(string answer)
    {
        PlayerException failure = await FailAsync(answer);

        failure.Class.Should().Be("cut");
        failure.PossiblyBilled.Should().BeTrue();
    }

    [Fact]
    public async Task A_connection_closed_inside_the_body_is_cut()
    {
        PlayerException failure = await FailAsync(
            RawServer.StreamHead + RawServer.Chunk("""data: {"choices":[{"delta":{"content":"half"}}]}""" + "\n\n")
        );
        failure.Class.Should().Be("cut");
    }

    [Theory]
    [InlineData("", "cut")]
    [InlineData("""data: {"error":{"message":"Upstream failed","code":502}}""", "provider-error")]
    [InlineData("data: {nonsense}", "unreadable-stream")]
    public async Task A_failure_inside_the_stream_knows_what_had_been_counted_by_then(string last, string failureClass)
    {
        const string begun =
            """data: {"choices":[{"delta":{"content":"half"}}],"usage":{"prompt_tokens":70,"completion_tokens":9}}""";
        PlayerException failure = await FailAsync(
            RawServer.StreamHead + RawServer.Chunk($"{begun}\n\n{last}\n\n") + "0\r\n\r\n"
        );

        failure.Class.Should().Be(failureClass);
        failure.Usage.Should().Be(new TokenCount(70, 9));
    }

    [Fact]
    public async Task A_connection_closed_after_the_finish_is_a_whole_answer()
    {
        string finish = """data: {"choices":[{"delta":{"content":"all"},"finish_reason":"stop"}]}""" + "\n\n";
        await using var server = new RawServer(RawServer.StreamHead + RawServer.Chunk(finish));
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address);

        (await Call.MakeAsync(client, Token)).Answer.Should().Be("all");
    }

    private static async Task<PlayerException> FailAsync(string answer)
    {
        await using var server = new RawServer(answer);
        return await FailAsync(server.Address);
    }

    private static async Task<PlayerException> FailAsync(Uri address)
    {
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, address);
        Func<Task> calling = () => Call.MakeAsync(client, Token);
        return (await calling.Should().ThrowAsync<PlayerException>()).Which;
    }
}
