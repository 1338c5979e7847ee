using System.Net.Sockets;
using System.Text;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Wire;
using Microsoft.Extensions.AI;

namespace Gridlock.Core.Tests.Players.Wire;

public sealed class WaitTests
{
    private static readonly string s_token = RawServer.Chunk(
        """data: {"choices":[{"delta":{"content":"x"}}]}""" + "\n\n"
    );
    private static readonly string s_finish = RawServer.Chunk(
        """data: {"choices":[{"delta":{},"finish_reason":"stop"}]}""" + "\n\n"
    );
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(150);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_answer_at_all_ends_at_the_first_token_limit() =>
        await TimesOutAsync(
            "",
            new WaitLimits { FirstToken = s_short, Silence = s_long },
            "testhost gave no first token within 0.15 s."
        );

    [Fact]
    public async Task A_keep_alive_is_no_token()
    {
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await SayAsync(stream, RawServer.StreamHead, token);
                while (true)
                {
                    await SayAsync(stream, RawServer.Chunk(": wait\n\n"), token);
                    await SayAsync(
                        stream,
                        RawServer.Chunk("""data: {"choices":[{"delta":{"content":""}}]}""" + "\n\n"),
                        token
                    );
                    await Task.Delay(20, token);
                }
            }
        );
        PlayerException failure = await FailAsync(server, new WaitLimits { FirstToken = s_short, Silence = s_long });

        failure.Class.Should().Be("timeout");
        failure.Message.Should().Contain("no first token");
    }

    [Fact]
    public async Task A_stream_of_comments_alone_ends_at_the_first_token_limit()
    {
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await SayAsync(stream, RawServer.StreamHead, token);
                while (true)
                {
                    await SayAsync(stream, RawServer.Chunk(": OPENROUTER PROCESSING\n\n"), token);
                    await Task.Delay(20, token);
                }
            }
        );
        PlayerException failure = await FailAsync(server, new WaitLimits { FirstToken = s_short, Silence = s_long });

        failure.Message.Should().Be("testhost gave no first token within 0.15 s.");
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    [Fact]
    public async Task A_stream_that_never_ends_ends_at_the_limit_of_the_call()
    {
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await SayAsync(stream, RawServer.StreamHead, token);
                while (true)
                {
                    await SayAsync(stream, s_token, token);
                    await Task.Delay(20, token);
                }
            }
        );
        PlayerException failure = await FailAsync(server, new WaitLimits { Call = TimeSpan.FromMilliseconds(400) });

        failure.Class.Should().Be("timeout");
        failure.Message.Should().Be("testhost was not done within 0.4 s.");
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    [Fact]
    public async Task Silence_between_tokens_ends_at_its_own_limit() =>
        await TimesOutAsync(
            RawServer.StreamHead + s_token,
            new WaitLimits { FirstToken = s_long, Silence = s_short },
            "testhost sent no further token within 0.15 s."
        );

    [Fact]
    public async Task An_error_answer_whose_body_never_comes_ends_too() =>
        await TimesOutAsync(
            "HTTP/1.1 500 Oops\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
            new WaitLimits { FirstToken = s_short, Silence = s_long },
            "testhost gave no first token within 0.15 s."
        );

    [Fact]
    public async Task A_finished_stream_that_stays_open_is_a_whole_answer()
    {
        await using RawServer server = Holding(RawServer.StreamHead + s_token + s_finish);
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address, new WaitLimits { Trailer = s_short });

        (await Call.MakeAsync(client, Token)).Answer.Should().Be("x");
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    [Fact]
    public async Task The_callers_own_slowness_is_not_the_providers()
    {
        await using var server = new RawServer(
            RawServer.StreamHead + s_token + s_token + s_finish + RawServer.Chunk("data: [DONE]\n\n") + "0\r\n\r\n"
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(
            http,
            server.Address,
            new WaitLimits { Silence = s_long, FirstToken = TimeSpan.FromSeconds(4) }
        );
        int updates = 0;
        await foreach (ChatResponseUpdate _ in client.GetStreamingResponseAsync("Hello", cancellationToken: Token))
        {
            updates++;
            await Task.Delay(1500, Token);
        }
        updates.Should().Be(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_closes_the_connection_at_once(bool inStream)
    {
        await using RawServer server = Holding(inStream ? RawServer.StreamHead + s_token : "");
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address);
        using var cancel = new CancellationTokenSource();

        Task<Call> call = Call.MakeAsync(client, cancel.Token);
        while (server.Requests == 0)
        {
            await Task.Delay(5, Token);
        }
        await cancel.CancelAsync();

        Func<Task> waiting = () => call;
        OperationCanceledException failure = (await waiting.Should().ThrowAsync<OperationCanceledException>()).Which;
        PlayerException.From(failure).Class.Should().Be("cancelled");
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    [Fact]
    public async Task Leaving_the_stream_early_closes_the_connection()
    {
        await using var server = new RawServer(
            async (stream, token) =>
            {
                await SayAsync(stream, RawServer.StreamHead, token);
                while (true)
                {
                    await SayAsync(stream, s_token, token);
                    await Task.Delay(10, token);
                }
            }
        );
        using HttpClient http = PlayerHttp.Create(WaitLimits.Default, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address);
        await foreach (ChatResponseUpdate _ in client.GetStreamingResponseAsync("Hello", cancellationToken: Token))
        {
            break;
        }
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    [Fact]
    public async Task An_error_whose_body_does_not_come_is_told_by_its_status()
    {
        await using RawServer server = Holding(
            "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
        );
        PlayerException failure = await FailAsync(server, WaitLimits.Default);
        failure.Status.Should().Be(401);
        failure.PossiblyBilled.Should().BeFalse();
    }

    private static async Task TimesOutAsync(string answer, WaitLimits limits, string message)
    {
        await using RawServer server = Holding(answer);

        PlayerException failure = await FailAsync(server, limits);

        failure.Class.Should().Be("timeout");
        failure.Message.Should().Be(message);
        failure.PossiblyBilled.Should().BeTrue();
        await server.ClientClosed.WaitAsync(s_long, Token);
    }

    private static async Task<PlayerException> FailAsync(RawServer server, WaitLimits limits)
    {
        using HttpClient http = PlayerHttp.Create(limits, throughProxy: false);
        using WireClient client = Call.Client(http, server.Address, limits);
        Func<Task> calling = () => Call.MakeAsync(client, Token);
        return (await calling.Should().ThrowAsync<PlayerException>()).Which;
    }

    private static RawServer Holding(string answer) =>
        new(
            async (stream, token) =>
            {
                await SayAsync(stream, answer, token);
                await RawServer.HoldAsync(stream, token);
            }
        );

    private static Task SayAsync(NetworkStream stream, string text, CancellationToken cancellationToken) =>
        stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).AsTask();
}
