using System.Net;
using System.Net.Sockets;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Dialects.Anthropic;
using Gridlock.Core.Players.Wire;
using Gridlock.Core.Tests.Players.Wire;

namespace Gridlock.Core.Tests.Players.Dialects.Anthropic;

public sealed class AnthropicSendingTests
{
    private static readonly AnthropicDialect s_dialect = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_key_stands_in_one_header_and_without_one_there_is_none() =>
        Sent.KeyIsInOneHeaderAsync(s_dialect, "/v1/", "Authorization", $"Bearer {Sent.KeyText}");

    [Fact]
    public async Task The_stream_comes_as_it_was_sent()
    {
        const string body = "event: ping\ndata: {\"type\": \"ping\"   }\n\n: comment\n\ndata: {\"type\":\"new\"}\n\n";
        Sent sent = await Sent.ByAsync(s_dialect, "/v1/", Sent.Hello, answerBody: body);

        sent.Header("Accept-Encoding").Should().BeNull("nothing here unpacks");
        sent.Header("X-Stainless-Timeout").Should().BeNull("the SDK has none to tell");
        sent.Status.Should().Be(200);
        sent.MediaType.Should().Be("text/event-stream");
        sent.ResponseHeaders["request-id"].Should().Be("r-1");
        sent.ResponseBody.Should().Be(body);
    }

    [Theory]
    [InlineData("400 Bad Request")]
    [InlineData("401 Unauthorized")]
    [InlineData("404 Not Found")]
    [InlineData("408 Request Timeout")]
    [InlineData("429 Too Many Requests")]
    [InlineData("500 Internal Server Error")]
    [InlineData("529 Overloaded")]
    [InlineData("301 Moved Permanently")]
    public async Task An_error_is_asked_for_once_and_comes_whole(string status)
    {
        const string body = """{"type":"error","error":{"type":"x","message":"No."}}""";
        int requests = 0;
        await using var server = new RawServer(
            (stream, token) =>
            {
                requests++;
                string answer = RawServer.Response(status, "Content-Type: application/json\r\nRetry-After: 7", body);
                return stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer), token).AsTask();
            }
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        var endpoint = new Endpoint("testhost", new Uri(server.Address, "/v1/"), "m");

        using WireResponse response = await s_dialect.SendAsync(endpoint, http, Sent.Hello, null, Token);

        response.Status.Should().Be(int.Parse(status[..3], null));
        response.Headers["retry-after"].Should().Be("7");
        using var reader = new StreamReader(response.Body);
        (await reader.ReadToEndAsync(Token)).Should().Be(body);
        requests.Should().Be(1);
    }

    [Fact]
    public async Task A_port_where_nothing_listens_fails_as_without_an_SDK()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        int port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        var endpoint = new Endpoint("testhost", new Uri($"http://127.0.0.1:{port}/v1/"), "m");

        Func<Task> sending = () => s_dialect.SendAsync(endpoint, http, Sent.Hello, null, Token);

        (await sending.Should().ThrowAsync<HttpRequestException>())
            .Which.HttpRequestError.Should()
            .Be(HttpRequestError.ConnectionError);
    }

    [Fact]
    public async Task Giving_up_ends_the_wait_for_headers_and_the_shared_client_lives_on()
    {
        await using var server = new RawServer(RawServer.HoldAsync);
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        var endpoint = new Endpoint("testhost", new Uri(server.Address, "/v1/"), "m");
        for (int call = 0; call < 2; call++)
        {
            using var patience = new CancellationTokenSource();
            Task sending = s_dialect.SendAsync(endpoint, http, Sent.Hello, null, patience.Token);
            while (server.Requests == call)
            {
                await Task.Delay(5, Token);
            }
            await patience.CancelAsync();
            Func<Task> waiting = () => sending;
            await waiting.Should().ThrowAsync<OperationCanceledException>();
        }
        await server.ClientClosed.WaitAsync(TimeSpan.FromMinutes(1), Token);
    }
}
